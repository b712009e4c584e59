import { getTranslations } from 'next-intl/server';
import { DualDate } from '#components/ui/dual-date.tsx';
import { type Locale, otherLocale } from '#i18n/routing.ts';
import { findMenu } from '#settings/find-menu.ts';
import { frontLink, sectionLink } from '#web/links.ts';
import { readSettings } from '#web/read-settings.ts';
import { SearchForm } from './search-form.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

type Props = { locale: Locale; now: Date; otherEdition: string | null };

export async function SiteHeader({ locale, now, otherEdition }: Props) {
  const t = await getTranslations('site');
  const menu = await findMenu(locale, await readSettings());
  return (
    <header className="site-header">
      <div className="border-b border-line text-sm text-muted">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 sm:px-6">
          <p className="me-auto">
            <span className="sr-only">{t('today')}: </span>
            <DualDate instant={now} locale={locale} style="weekday" />
          </p>
          <ThemeSwitch />
          <EditionLink locale={locale} otherEdition={otherEdition} />
        </div>
      </div>
      <div className="mx-auto flex max-w-6xl flex-wrap items-end gap-x-8 gap-y-3 px-4 pt-5 pb-4 sm:px-6">
        <a href={frontLink(locale)} className="masthead me-auto">
          <span className="block text-4xl leading-tight font-bold text-accent sm:text-5xl">
            {t('name')}
          </span>
          <span className="block text-sm text-muted">{t('tagline')}</span>
        </a>
        <SearchForm locale={locale} />
      </div>
      <nav aria-label={t('sections')} className="border-y border-line bg-panel">
        <ul className="section-nav mx-auto flex max-w-6xl gap-x-1 overflow-x-auto px-2 sm:px-4">
          {menu.map((item) => {
            const href = 'slug' in item ? sectionLink(locale, item.slug) : item.url;
            return (
              <li key={href}>
                <a className="block px-3 py-2.5 font-bold whitespace-nowrap" href={href}>
                  {item.label}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </header>
  );
}

/** To this page in the other language, or, said so, to the other front page. */
async function EditionLink({ locale, otherEdition }: Omit<Props, 'now'>) {
  const t = await getTranslations('site');
  const other = otherLocale(locale);
  if (!otherEdition) {
    return (
      <a className="edition-link text-muted" href={frontLink(other)} title={t('noEditionLabel')}>
        <span aria-hidden="true">{t('noEdition')}</span>
        <span className="sr-only">{t('noEditionLabel')}</span>
      </a>
    );
  }
  return (
    <a className="edition-link font-bold" href={otherEdition} hrefLang={other} lang={other}>
      <span className="sr-only" lang={locale}>
        {t('switchLabel')}:{' '}
      </span>
      {t('switch')}
    </a>
  );
}
