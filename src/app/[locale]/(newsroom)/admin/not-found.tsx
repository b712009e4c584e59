import { getLocale, getTranslations } from 'next-intl/server';
import { buttonClass } from '#components/admin/button.tsx';
import { EmptyState } from '#components/admin/empty-state.tsx';
import { Page } from '#components/admin/page.tsx';
import { adminLink } from '#web/links.ts';

/** What is not there, and what somebody may not see. */
export default async function NotFound() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('admin.shell')]);
  return (
    <Page title={t('missing')}>
      {/* The front sends this as the status (src/front/status.ts). */}
      <meta name="page-status" content="404" />
      <EmptyState title={t('missingText')}>
        <a href={adminLink(locale)} className={buttonClass()}>
          {t('toDesk')}
        </a>
      </EmptyState>
    </Page>
  );
}
