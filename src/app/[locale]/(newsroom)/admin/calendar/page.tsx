import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { listCalendar } from '#articles/list-calendar.ts';
import { canCreate } from '#articles/policy.ts';
import { CalendarPage } from '#components/admin/calendar/calendar-page.tsx';
import type { Locale } from '#i18n/routing.ts';
import { calendarFields } from '#persian/calendar-fields.ts';
import { type Month, monthBeside, monthGrid } from '#persian/month-grid.ts';
import { oneOf } from '#web/params.ts';
import { requestTime } from '#web/request-time.ts';
import { requirePerson } from '#web/require.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.calendar');
  return { title: t('title') };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/admin/calendar'>) {
  const person = await requirePerson({ can: canCreate });
  const [locale, given] = await Promise.all([getLocale(), searchParams]);
  const now = requestTime();
  const { month, weeks } = readMonth(oneOf(given), locale, now);
  const days = weeks.flat().filter(({ isOutside }) => !isOutside);
  const range = { from: days[0]?.start ?? now, until: days.at(-1)?.end ?? now };
  return (
    <CalendarPage
      locale={locale}
      now={now}
      month={month}
      weeks={weeks}
      planned={await listCalendar(person, range, now)}
      previous={monthBeside(month, -1)}
      next={monthBeside(month, 1)}
    />
  );
}

/** The month of the address; the running one where that says none. */
function readMonth(asked: Record<string, string | undefined>, locale: Locale, now: Date) {
  const own = locale === 'fa' ? 'persian' : 'gregory';
  const given = asked.calendar === 'persian' || asked.calendar === 'gregory' ? asked.calendar : own;
  const [, year, number] = /^(\d{4})-(\d{1,2})$/.exec(asked.month ?? '') ?? [];
  const month: Month = { calendar: given, year: Number(year), month: Number(number) };
  const weeks = monthGrid(month);
  if (weeks) return { month, weeks };
  const current: Month = { calendar: given, ...calendarFields(now, given) };
  return { month: current, weeks: monthGrid(current) ?? [] };
}
