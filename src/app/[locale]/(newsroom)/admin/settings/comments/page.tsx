import { getLocale } from 'next-intl/server';
import { CommentsForm } from '#components/admin/settings/comments-form.tsx';
import { SettingsPage } from '#components/admin/settings/settings-page.tsx';
import { findSettings } from '#settings/find-settings.ts';
import { canEditSettings } from '#settings/policy.ts';
import { requirePerson } from '#web/require.ts';
import { settingsParts } from '#web/settings-parts.ts';
import { saveComments } from '../actions.ts';

export { generateMetadata } from '../metadata.ts';

export default async function Page() {
  const person = await requirePerson({ can: canEditSettings });
  const [locale, { commentPolicy }] = await Promise.all([getLocale(), findSettings()]);
  return (
    <SettingsPage locale={locale} part="comments" parts={settingsParts(person)}>
      <CommentsForm lines={commentPolicy} action={saveComments} />
    </SettingsPage>
  );
}
