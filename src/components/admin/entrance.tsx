import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Locale, otherLocale } from '#i18n/routing.ts';
import { frontLink } from '#web/links.ts';
import { buttonClass } from './button.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** What stands around the pages before the newsroom: signing in, taking up an invitation. */
export async function Entrance({
  locale,
  title,
  lead,
  otherLink,
  children,
}: {
  locale: Locale;
  title: string;
  lead?: string;
  /** This page in the other language. */
  otherLink: string;
  children: ReactNode;
}) {
  const [t, site] = await Promise.all([getTranslations('admin.shell'), getTranslations('site')]);
  const other = otherLocale(locale);
  return (
    <>
      <header className="flex items-center gap-2 px-4 py-3">
        <a href={frontLink(locale)} className="me-auto text-xl font-bold text-accent no-underline">
          {site('name')}
        </a>
        <ThemeSwitch />
        <a href={otherLink} lang={other} hrefLang={other} className={buttonClass('plain', 'small')}>
          <span className="sr-only" lang={locale}>
            {t('language')}:{' '}
          </span>
          {site('switch')}
        </a>
      </header>
      <main id="main" className="grid content-center bg-panel px-4 py-10">
        <div className="mx-auto grid w-full max-w-md gap-5 rounded-lg border border-line bg-paper p-6 sm:p-8">
          <header>
            <h1 className="text-2xl font-bold">{title}</h1>
            {lead && <p className="text-muted">{lead}</p>}
          </header>
          {children}
        </div>
      </main>
    </>
  );
}
