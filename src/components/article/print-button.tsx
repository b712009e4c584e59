import { getTranslations } from 'next-intl/server';

export async function PrintButton() {
  const t = await getTranslations('article');
  return (
    <print-page>
      <button type="button" className="icon-button" title={t('print')}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z" />
        </svg>
        <span className="sr-only">{t('print')}</span>
      </button>
    </print-page>
  );
}
