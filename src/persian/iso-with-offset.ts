import { fromAbsolute } from '@internationalized/date';
import { timeZone } from './time-zone.ts';

const MINUTE = 60_000;

/**
 * RFC 3339 with Tehran's offset of that day, for `<time datetime>`, JSON-LD and feeds:
 * `2022-12-19T07:30:00+03:30`. The form has no seconds in its offset, so for the years when Tehran
 * had some (+03:25:44) offset and clock are cut to the minute together: still the same instant.
 */
export function isoWithOffset(instant: Date): string {
  // Throws a RangeError for an invalid date, as toISOString does.
  const utc = instant.toISOString();
  const minutes = Math.trunc(fromAbsolute(Date.parse(utc), timeZone).offset / MINUTE);
  const hours = String(Math.trunc(minutes / 60)).padStart(2, '0');
  const rest = String(minutes % 60).padStart(2, '0');
  const clock = new Date(instant.getTime() + minutes * MINUTE).toISOString();
  return clock.replace(/\.\d{3}Z$/, `+${hours}:${rest}`);
}
