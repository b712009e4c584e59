import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/routing.ts';
import { searchLink } from '#web/links.ts';

export async function SearchForm({
  locale,
  query = '',
  isLarge = false,
}: {
  locale: Locale;
  query?: string;
  isLarge?: boolean;
}) {
  const t = await getTranslations('search');
  return (
    <search className={isLarge ? 'w-full max-w-xl' : 'w-full sm:w-72'}>
      <form action={searchLink(locale)} className="flex gap-2">
        <input
          type="search"
          name="q"
          dir="auto"
          maxLength={200}
          defaultValue={query}
          aria-label={t('label')}
          placeholder={t('placeholder')}
          className="field min-w-0 flex-1"
        />
        <button type="submit" className="button">
          {t('submit')}
        </button>
      </form>
    </search>
  );
}
