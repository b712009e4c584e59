import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DeletePicture } from '#components/admin/media/delete-picture.tsx';
import { PictureFacts } from '#components/admin/media/picture-facts.tsx';
import { PictureForm } from '#components/admin/media/picture-form.tsx';
import { UsedIn } from '#components/admin/media/used-in.tsx';
import { Page as AdminPage, Panel } from '#components/admin/page.tsx';
import { findPicture } from '#media/find.ts';
import { canUpload } from '#media/policy.ts';
import { formatDate } from '#persian/format-date.ts';
import { parseId } from '#web/params.ts';
import { requirePerson } from '#web/require.ts';
import { removePicture, savePicture } from '../actions.ts';

export default async function Page({ params }: PageProps<'/[locale]/admin/media/[id]'>) {
  const person = await requirePerson({ can: canUpload });
  const id = parseId((await params).id);
  const now = new Date();
  const picture = id && (await findPicture(person, id, now));
  if (!id || !picture) notFound();
  const [t, locale] = await Promise.all([getTranslations('admin.media'), getLocale()]);
  const { rightsExpireAt, usedIn, otherUses, can, createdAt } = picture;
  const edited = {
    ...{ id, key: picture.key, width: picture.width, height: picture.height },
    ...{ focalX: picture.focalX, focalY: picture.focalY, alt: picture.alt },
    ...{ caption: picture.caption, credit: picture.credit, licence: picture.licence },
    rightsUntil: rightsExpireAt ? formatDate(rightsExpireAt, { locale, style: 'short' }) : '',
  };
  return (
    <AdminPage
      title={t('picture')}
      lead={<bdi>{picture.originalName}</bdi>}
      actions={can.remove && <DeletePicture id={id} remove={removePicture} />}
    >
      <PictureFacts
        picture={picture}
        cameAt={formatDate(createdAt, { locale, style: 'datetime' })}
        isExpired={rightsExpireAt !== null && rightsExpireAt <= now}
      />
      <PictureForm picture={edited} canEdit={can.edit} save={savePicture} />
      <Panel title={t('uses.title')}>
        <UsedIn uses={usedIn} others={otherUses} />
      </Panel>
    </AdminPage>
  );
}
