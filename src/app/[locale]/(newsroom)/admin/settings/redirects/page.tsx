import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { RedirectsForm } from '#components/admin/settings/redirects-form.tsx';
import { RedirectsList } from '#components/admin/settings/redirects-list.tsx';
import { SettingsPage } from '#components/admin/settings/settings-page.tsx';
import { listRedirects } from '#redirects/list.ts';
import { canChangeRedirects } from '#redirects/policy.ts';
import { MOST_LINES } from '#redirects/save-lines.ts';
import { oneOf } from '#web/params.ts';
import { requirePerson } from '#web/require.ts';
import { settingsParts } from '#web/settings-parts.ts';
import { dropRedirect, keepRedirects } from '../actions.ts';

export { generateMetadata } from '../metadata.ts';

export default async function Page({
  searchParams,
}: PageProps<'/[locale]/admin/settings/redirects'>) {
  const person = await requirePerson({ can: canChangeRedirects });
  const [locale, given] = await Promise.all([getLocale(), searchParams]);
  const { q = '', after = null } = oneOf(given);
  const found = await listRedirects(person, { q, after });
  if (!found) notFound();
  return (
    <SettingsPage locale={locale} part="redirects" parts={settingsParts(person)}>
      <RedirectsForm save={keepRedirects} most={MOST_LINES} />
      <RedirectsList
        locale={locale}
        q={q}
        isFirst={after === null}
        {...found}
        remove={dropRedirect}
      />
    </SettingsPage>
  );
}
