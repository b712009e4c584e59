import { getFormatter, getTranslations } from 'next-intl/server';
import type { DeskRow } from '#articles/list-desk.ts';
import type { Locale } from '#i18n/routing.ts';
import { formatDate } from '#persian/format-date.ts';
import { isoWithOffset } from '#persian/iso-with-offset.ts';
import { adminLink, articleLink } from '#web/links.ts';

export type Tone = 'plain' | 'accent' | 'danger';

/** A row as it is drawn: words and addresses only, so that server and browser cannot differ. */
export type ShownRow = {
  id: string;
  version: number;
  headline: string | null;
  lang: Locale;
  href: string;
  viewsHref: string;
  siteHref: string | null;
  code: string;
  language: string;
  state: { label: string; tone: Tone; when: string | null };
  isAhead: boolean;
  isStale: boolean;
  section: string | null;
  bylines: string;
  saved: { iso: string; relative: string; absolute: string; by: string | null };
  other: { href: string; label: string } | null;
};

const TONES: Partial<Record<DeskRow['state'], Tone>> = {
  live: 'accent',
  updateScheduled: 'accent',
  changesAsked: 'danger',
  withdrawn: 'danger',
};

/** Dates in the person's own calendar, names in their language; a headline keeps its own. */
export async function toRows(rows: DeskRow[], locale: Locale, now: Date): Promise<ShownRow[]> {
  const [t, format] = await Promise.all([getTranslations('admin.desk'), getFormatter()]);
  const named = (thing: { nameFa: string; nameEn: string }) =>
    locale === 'fa' ? thing.nameFa : thing.nameEn;
  const list = (names: string[]) => names.join(locale === 'fa' ? '، ' : ', ');
  return rows.map((row) => {
    const when =
      row.state === 'scheduled'
        ? row.publishAt
        : row.state === 'updateScheduled'
          ? row.updateAt
          : null;
    const bylines = [...row.bylines.map(named), ...row.guestBylines];
    const otherLocale = row.locale === 'fa' ? 'en' : 'fa';
    return {
      id: row.id,
      version: row.version,
      headline: row.headline || null,
      lang: row.locale,
      href: adminLink(locale, `articles/${row.id}`),
      viewsHref: adminLink(locale, `articles/${row.id}/views`),
      siteHref: TONES[row.state] === 'accent' ? articleLink(row) : null,
      code: row.code,
      language: t(`languages.${row.locale}`),
      state: {
        label: t(`states.${row.state}`),
        tone: TONES[row.state] ?? 'plain',
        when: when && formatDate(when, { locale, style: 'datetime' }),
      },
      isAhead: row.isAhead,
      isStale: row.isStale,
      section: row.section && named(row.section),
      bylines: list(bylines.length > 0 ? bylines : row.owner ? [row.owner] : []),
      saved: {
        iso: isoWithOffset(row.savedAt),
        relative: format.relativeTime(row.savedAt, now),
        absolute: formatDate(row.savedAt, { locale, style: 'datetime' }),
        by: row.savedBy,
      },
      other: row.other && {
        href: adminLink(locale, `articles/${row.other.id}`),
        label: t('table.other', {
          language: t(`languages.${otherLocale}`),
          state: t(`states.${row.other.state}`),
        }),
      },
    };
  });
}
