import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { PlannedView } from '#articles/list-calendar.ts';
import type { Locale } from '#i18n/routing.ts';
import type { Calendar } from '#persian/calendar-names.ts';
import { monthNames, weekdayNames } from '#persian/calendar-names.ts';
import { toPersianDigits } from '#persian/digits.ts';
import { firstWeekday, type GridDay, type Month } from '#persian/month-grid.ts';
import { buttonClass } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Page } from '../page.tsx';
import { CalendarDay } from './calendar-day.tsx';
import { calendarLink } from './calendar-links.ts';

type Props = {
  locale: Locale;
  now: Date;
  month: Month;
  weeks: GridDay[][];
  planned: PlannedView[];
  previous: Month | null;
  next: Month | null;
};

/** What will happen in a month, by the person's calendar or the other one. */
export function CalendarPage({ locale, now, month, weeks, planned, previous, next }: Props) {
  const t = useTranslations('admin.calendar');
  const { calendar } = month;
  const name = nameOf(month, locale);
  const other: Calendar = calendar === 'persian' ? 'gregory' : 'persian';
  const weekdays = Array.from(
    { length: 7 },
    (_, column) => weekdayNames[locale][(firstWeekday[calendar] + column) % 7] ?? '',
  );
  const on = (day: GridDay) => planned.filter(({ at }) => at >= day.start && at < day.end);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="me-auto text-xl font-bold" aria-live="polite">
          {name}
        </h2>
        {previous && (
          <Link
            href={calendarLink(locale, previous)}
            prefetch={false}
            className={buttonClass('plain', 'small')}
          >
            {t('previous')}
          </Link>
        )}
        <Link
          href={calendarLink(locale, null, calendar)}
          prefetch={false}
          className={buttonClass('plain', 'small')}
        >
          {t('today')}
        </Link>
        {next && (
          <Link
            href={calendarLink(locale, next)}
            prefetch={false}
            className={buttonClass('plain', 'small')}
          >
            {t('next')}
          </Link>
        )}
        <Link
          href={calendarLink(locale, null, other)}
          prefetch={false}
          className={buttonClass('quiet', 'small')}
        >
          {t(other)}
        </Link>
      </div>
      <table className="block w-full table-fixed border-collapse md:table">
        <caption className="sr-only">{t('caption', { month: name })}</caption>
        <thead className="sr-only md:not-sr-only md:table-header-group">
          <tr>
            {weekdays.map((weekday) => (
              <th
                key={weekday}
                scope="col"
                className="border border-line bg-panel px-2 py-1.5 text-start text-sm font-bold"
              >
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="grid gap-3 md:table-row-group">
          {weeks.map((week) => (
            <tr key={week[0]?.iso} className="contents md:table-row">
              {week.map((day, column) => (
                <CalendarDay
                  key={day.iso}
                  locale={locale}
                  day={day}
                  label={`${weekdays[column]} ${digits(day.day, locale)}`}
                  isToday={now >= day.start && now < day.end}
                  planned={day.isOutside ? [] : on(day)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {planned.length === 0 && <EmptyState title={t('empty')} />}
    </Page>
  );
}

function nameOf({ calendar, year, month }: Month, locale: Locale): string {
  return `${monthNames[locale][calendar][month - 1]} ${digits(year, locale)}`;
}

function digits(value: number, locale: Locale): string {
  return locale === 'fa' ? toPersianDigits(String(value)) : String(value);
}
