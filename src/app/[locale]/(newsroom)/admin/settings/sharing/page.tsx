import { getLocale, getTranslations } from 'next-intl/server';
import { SettingsPage } from '#components/admin/settings/settings-page.tsx';
import { SharingForm } from '#components/admin/settings/sharing-form.tsx';
import { findSettings } from '#settings/find-settings.ts';
import { canEditSettings } from '#settings/policy.ts';
import { SHARE_TARGETS } from '#settings/schema.ts';
import { requirePerson } from '#web/require.ts';
import { settingsParts } from '#web/settings-parts.ts';
import { saveSharing } from '../actions.ts';

export { generateMetadata } from '../metadata.ts';

export default async function Page() {
  const person = await requirePerson({ can: canEditSettings });
  const [locale, t, { shareTargets }] = await Promise.all([
    getLocale(),
    getTranslations('share'),
    findSettings(),
  ]);
  const all = SHARE_TARGETS.map((target) => ({ target, name: t(target) }));
  return (
    <SettingsPage locale={locale} part="sharing" parts={settingsParts(person)}>
      <SharingForm all={all} targets={shareTargets} action={saveSharing} />
    </SettingsPage>
  );
}
