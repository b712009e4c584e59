import type { Locale } from '#i18n/routing.ts';
import { type DateStyle, formatDate } from '#persian/format-date.ts';
import { isoWithOffset } from '#persian/iso-with-offset.ts';

/** An instant in the reader's calendar, and small beside it the day in the other one. */
export function DualDate({
  instant,
  locale,
  style = 'full',
}: {
  instant: Date;
  locale: Locale;
  style?: DateStyle;
}) {
  const other = locale === 'fa' ? 'gregory' : 'persian';
  return (
    <>
      <time dateTime={isoWithOffset(instant)}>
        <bdi>{formatDate(instant, { locale, style })}</bdi>
      </time>{' '}
      <small className="other-date">
        <bdi>{formatDate(instant, { locale, calendar: other, style: 'long' })}</bdi>
      </small>
    </>
  );
}
