import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { PlannedView } from '#articles/list-calendar.ts';
import type { Locale } from '#i18n/routing.ts';
import { toPersianDigits } from '#persian/digits.ts';
import { formatDate } from '#persian/format-date.ts';
import { isoWithOffset } from '#persian/iso-with-offset.ts';
import type { GridDay } from '#persian/month-grid.ts';
import { adminLink } from '#web/links.ts';

type Props = {
  locale: Locale;
  day: GridDay;
  /** Weekday and number, for where there is no column. */
  label: string;
  isToday: boolean;
  planned: PlannedView[];
};

/** A day; where the page is narrow only those with something on them, one under the other. */
export function CalendarDay({ locale, day, label, isToday, planned }: Props) {
  const t = useTranslations('admin.calendar');
  const number = locale === 'fa' ? toPersianDigits(String(day.day)) : String(day.day);
  const hidden = planned.length === 0 && !isToday ? 'hidden' : 'block';
  const ground = day.isOutside ? 'bg-panel text-muted' : isToday ? 'bg-[var(--mark)]' : '';
  return (
    <td
      className={`${hidden} rounded-lg border border-line p-2 align-top md:table-cell md:h-28 md:rounded-none ${ground}`}
    >
      <p className="mb-1 flex flex-wrap items-baseline gap-2 text-sm">
        <span className={`md:hidden ${isToday ? 'font-bold text-accent' : 'font-bold'}`}>
          {label}
        </span>
        <time
          dateTime={day.iso}
          aria-current={isToday ? 'date' : undefined}
          className={`hidden md:inline ${isToday ? 'font-bold text-accent' : ''}`}
        >
          {number}
        </time>
        {isToday && <span className="text-accent">{t('todayMark')}</span>}
      </p>
      <ul className="grid gap-1.5">
        {planned.map(({ id, at, kind, headline, locale: lang }) => (
          <li key={`${id} ${kind}`} className="rounded border-s-4 border-accent bg-panel px-2 py-1">
            <p className="text-sm text-muted">
              <time dateTime={isoWithOffset(at)}>{formatDate(at, { locale, style: 'time' })}</time>
              {' · '}
              {t(`kinds.${kind}`)}
            </p>
            <Link
              href={adminLink(locale, `articles/${id}`)}
              prefetch={false}
              className="line-clamp-3 text-sm break-words"
            >
              <bdi lang={lang}>{headline}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </td>
  );
}
