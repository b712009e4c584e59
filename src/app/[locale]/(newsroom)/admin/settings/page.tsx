import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { canEditSettings } from '#settings/policy.ts';
import { adminLink } from '#web/links.ts';
import { requirePerson } from '#web/require.ts';
import { settingsParts } from '#web/settings-parts.ts';

/** To the first part that this person may enter. */
export default async function Page() {
  const person = await requirePerson({ can: canEditSettings });
  redirect(adminLink(await getLocale(), `settings/${settingsParts(person)[0]}`));
}
