import { getTranslations } from 'next-intl/server';
import { LOCALES } from '#i18n/routing.ts';
import { frontLink } from '#web/links.ts';

export async function SiteFooter() {
  const t = await getTranslations('site');
  return (
    <footer className="site-footer border-t border-line bg-panel text-sm text-muted">
      <div className="mx-auto flex max-w-6xl flex-wrap items-baseline gap-x-6 gap-y-2 px-4 py-8 sm:px-6">
        <p className="text-lg font-bold text-ink">{t('name')}</p>
        <p>{t('rights')}</p>
        <p className="me-auto">{t('footer')}</p>
        <ul className="flex gap-4">
          {LOCALES.map((locale) => (
            <li key={locale}>
              <a className="inline-block py-1 underline" href={frontLink(locale)} hrefLang={locale}>
                {t(`edition.${locale}`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
