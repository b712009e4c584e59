import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** The frame of every reader's page. `otherEdition` is this page's path in the other language. */
export async function SitePage({
  children,
  now,
  otherEdition,
}: {
  children: ReactNode;
  now: Date;
  otherEdition: string | null;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('site')]);
  return (
    <>
      <a className="skip-link" href="#text">
        {t('skip')}
      </a>
      <SiteHeader locale={locale} now={now} otherEdition={otherEdition} />
      <main id="text" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 pb-16 sm:px-6">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
