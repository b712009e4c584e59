import { getLocale } from 'next-intl/server';
import { SettingsPage } from '#components/admin/settings/settings-page.tsx';
import { SourceForm } from '#components/admin/settings/source-form.tsx';
import { canEditSources } from '#sources/policy.ts';
import { requirePerson } from '#web/require.ts';
import { settingsParts } from '#web/settings-parts.ts';
import { keepSource } from '../../actions.ts';

export { generateMetadata } from '../../metadata.ts';

export default async function Page() {
  const person = await requirePerson({ can: canEditSources });
  return (
    <SettingsPage locale={await getLocale()} part="sources" parts={settingsParts(person)}>
      <SourceForm source={null} action={keepSource} />
    </SettingsPage>
  );
}
