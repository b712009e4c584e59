import { getLocale } from 'next-intl/server';
import { NamesForm } from '#components/admin/settings/names-form.tsx';
import { SettingsPage } from '#components/admin/settings/settings-page.tsx';
import { loadMessages } from '#i18n/messages.ts';
import { findSettings } from '#settings/find-settings.ts';
import { canEditSiteNames } from '#settings/policy.ts';
import { requirePerson } from '#web/require.ts';
import { settingsParts } from '#web/settings-parts.ts';
import { saveNames } from '../actions.ts';

export { generateMetadata } from '../metadata.ts';

export default async function Page() {
  const person = await requirePerson({ can: canEditSiteNames });
  const [locale, settings, fa, en] = await Promise.all([
    getLocale(),
    findSettings(),
    loadMessages('fa'),
    loadMessages('en'),
  ]);
  return (
    <SettingsPage locale={locale} part="names" parts={settingsParts(person)}>
      <NamesForm
        names={settings.siteNames}
        shown={{ fa: fa.site, en: en.site }}
        action={saveNames}
      />
    </SettingsPage>
  );
}
