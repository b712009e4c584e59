import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { SettingsPage } from '#components/admin/settings/settings-page.tsx';
import { SourceForm } from '#components/admin/settings/source-form.tsx';
import { findSourceById } from '#sources/list.ts';
import { canEditSources } from '#sources/policy.ts';
import { requirePerson } from '#web/require.ts';
import { settingsParts } from '#web/settings-parts.ts';
import { keepSource } from '../../actions.ts';

export { generateMetadata } from '../../metadata.ts';

type Props = PageProps<'/[locale]/admin/settings/sources/[id]'>;

export default async function Page({ params }: Props) {
  const person = await requirePerson({ can: canEditSources });
  const [locale, { id }] = await Promise.all([getLocale(), params]);
  const source = z.uuid().safeParse(id).success ? await findSourceById(id) : null;
  if (!source) notFound();
  return (
    <SettingsPage locale={locale} part="sources" parts={settingsParts(person)}>
      <SourceForm source={source} action={keepSource} />
    </SettingsPage>
  );
}
