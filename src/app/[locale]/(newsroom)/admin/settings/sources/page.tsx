import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { buttonClass } from '#components/admin/button.tsx';
import { SettingsPage } from '#components/admin/settings/settings-page.tsx';
import { SourcesList } from '#components/admin/settings/sources-list.tsx';
import { listSources } from '#sources/list.ts';
import { canEditSources } from '#sources/policy.ts';
import { adminLink } from '#web/links.ts';
import { requirePerson } from '#web/require.ts';
import { settingsParts } from '#web/settings-parts.ts';

export { generateMetadata } from '../metadata.ts';

export default async function Page() {
  const person = await requirePerson({ can: canEditSources });
  const [locale, t, sources] = await Promise.all([
    getLocale(),
    getTranslations('admin.settings.sources'),
    listSources(),
  ]);
  return (
    <SettingsPage
      locale={locale}
      part="sources"
      parts={settingsParts(person)}
      actions={
        <Link
          href={adminLink(locale, 'settings/sources/new')}
          prefetch={false}
          className={buttonClass('primary')}
        >
          {t('new')}
        </Link>
      }
    >
      <SourcesList locale={locale} sources={sources} />
    </SettingsPage>
  );
}
