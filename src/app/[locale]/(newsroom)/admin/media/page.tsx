import { getTranslations } from 'next-intl/server';
import { PictureLibrary } from '#components/admin/media/picture-library.tsx';
import { Page as AdminPage } from '#components/admin/page.tsx';
import { listPictures } from '#media/list.ts';
import { canUpload } from '#media/policy.ts';
import { requirePerson } from '#web/require.ts';

export default async function Page() {
  const person = await requirePerson({ can: canUpload });
  const [t, first] = await Promise.all([
    getTranslations('admin.media'),
    listPictures(person, {}, new Date()),
  ]);
  return (
    <AdminPage title={t('title')} lead={t('lead')}>
      <PictureLibrary first={first} />
    </AdminPage>
  );
}
