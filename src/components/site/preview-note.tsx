import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/routing.ts';
import { formatNumber } from '#persian/digits.ts';
import { formatDate } from '#persian/format-date.ts';

/** Which revision is shown, and until when its link works; null: in a frame of the newsroom. */
export type PreviewMark = { revision: number; until: Date | null };

/** Says over the page that it is none of the site's. */
export async function PreviewNote({ mark, locale }: { mark: PreviewMark; locale: Locale }) {
  const t = await getTranslations('preview');
  const number = formatNumber(mark.revision, locale);
  return (
    <p className="preview-note" role="note">
      {mark.until
        ? t('until', { number, time: formatDate(mark.until, { locale, style: 'datetime' }) })
        : t('revision', { number })}
    </p>
  );
}
