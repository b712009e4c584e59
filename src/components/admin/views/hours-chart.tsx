import { useTranslations } from 'next-intl';
import type { Locale } from '#i18n/routing.ts';
import { formatNumber } from '#persian/digits.ts';
import { formatDate } from '#persian/format-date.ts';
import type { ViewHourView } from '#views/list-hours.ts';

const WIDTH = 720;
const HEIGHT = 200;
/** Room for the hours under the bars and the number over the highest. */
const FOOT = 28;
const HEAD = 22;
const LABEL_EVERY = 6;

/**
 * Bars by the hour, the running one last. Time runs as people read: from right to left in Persian.
 * For screen readers the drawing is one sentence; the numbers stand in the table beside it.
 */
export function HoursChart({ locale, hours }: { locale: Locale; hours: ViewHourView[] }) {
  const t = useTranslations('admin.views');
  const most = Math.max(1, ...hours.map(({ views }) => views));
  const total = hours.reduce((sum, { views }) => sum + views, 0);
  const peak = hours.find(({ views }) => views === most);
  const step = WIDTH / Math.max(1, hours.length);
  const place = (index: number) => (locale === 'fa' ? hours.length - 1 - index : index) * step;
  const time = (hour: Date) => formatDate(hour, { locale, style: 'time' });
  const label =
    total > 0 && peak
      ? t('chart', {
          total: formatNumber(total, locale),
          most: formatNumber(most, locale),
          hour: formatDate(peak.hour, { locale, style: 'datetime' }),
        })
      : t('chartEmpty');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where the page is narrow, also by keys
    <figure className="overflow-x-auto" dir="ltr" tabIndex={0} aria-label={t('hours')}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full min-w-xl fill-accent text-xs"
      >
        <line
          x1="0"
          x2={WIDTH}
          y1={HEIGHT - FOOT}
          y2={HEIGHT - FOOT}
          className="stroke-[var(--line)]"
        />
        {hours.map(({ hour, views }, index) => {
          const height = (views / most) * (HEIGHT - FOOT - HEAD);
          const x = place(index);
          return (
            <g key={hour.toISOString()}>
              <rect
                x={x + 1}
                y={HEIGHT - FOOT - height}
                width={Math.max(1, step - 2)}
                height={height}
                rx="1.5"
              >
                <title>{`${time(hour)}: ${formatNumber(views, locale)}`}</title>
              </rect>
              {index % LABEL_EVERY === 0 && (
                <text
                  x={inside(x + step / 2)}
                  y={HEIGHT - 8}
                  textAnchor="middle"
                  className="fill-[var(--muted)]"
                >
                  {time(hour)}
                </text>
              )}
              {hour === peak?.hour && total > 0 && (
                <text
                  x={inside(x + step / 2)}
                  y={HEIGHT - FOOT - height - 6}
                  textAnchor="middle"
                  className="fill-[var(--ink)] font-bold"
                >
                  {formatNumber(views, locale)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

/** The middle of a short text that would else stand half outside. */
function inside(x: number): number {
  return Math.min(WIDTH - 18, Math.max(18, x));
}
