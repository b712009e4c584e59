import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { HeadlineView } from '#articles/find-headline.ts';
import type { Locale } from '#i18n/routing.ts';
import { formatNumber } from '#persian/digits.ts';
import { formatDate } from '#persian/format-date.ts';
import type { ViewHourView } from '#views/list-hours.ts';
import { adminLink } from '#web/links.ts';
import { buttonClass } from '../button.tsx';
import { Page, Panel } from '../page.tsx';
import { HoursChart } from './hours-chart.tsx';
import { NumbersTable } from './numbers-table.tsx';

type Props = {
  locale: Locale;
  article: HeadlineView;
  hours: ViewHourView[];
  days: { day: Date; views: number }[];
  total: number;
};

/** How an article is read: hour by hour, and day by day. */
export function ViewsPage({ locale, article, hours, days, total }: Props) {
  const t = useTranslations('admin.views');
  const hourRows = hours.toReversed().map(({ hour, views }) => ({
    key: hour.toISOString(),
    label: formatDate(hour, { locale, style: 'datetime' }),
    views,
  }));
  const dayRows = days.map(({ day, views }) => ({
    key: day.toISOString(),
    label: formatDate(day, { locale, style: 'weekday' }),
    views,
  }));
  return (
    <Page
      title={t('title')}
      lead={<bdi lang={article.locale}>{article.headline}</bdi>}
      actions={
        <Link
          href={adminLink(locale, `articles/${article.id}`)}
          prefetch={false}
          className={buttonClass()}
        >
          {t('back')}
        </Link>
      }
    >
      <p className="text-lg font-bold">{t('total', { total: formatNumber(total, locale) })}</p>
      <Panel title={t('hours')} lead={t('hoursLead')}>
        <HoursChart locale={locale} hours={hours} />
        <details>
          <summary className="min-h-8 cursor-pointer py-1 text-accent">{t('table')}</summary>
          <NumbersTable locale={locale} heading={t('hour')} rows={hourRows} />
        </details>
      </Panel>
      <Panel title={t('days')}>
        {dayRows.length > 0 ? (
          <NumbersTable locale={locale} heading={t('day')} rows={dayRows} />
        ) : (
          <p className="text-muted">{t('noDays')}</p>
        )}
      </Panel>
    </Page>
  );
}
