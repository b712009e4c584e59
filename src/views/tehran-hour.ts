const HOUR_MS = 3_600_000;
// Tehran is half an hour off the full hours of UTC, also when it kept summer time (+03:30, +04:30).
const HALF_MS = HOUR_MS / 2;

/** The instant at which the hour of Tehran's clocks began: 07:29:59Z is of the hour from 06:30Z. */
export function tehranHour(at: Date): Date {
  return new Date(Math.floor((at.getTime() + HALF_MS) / HOUR_MS) * HOUR_MS - HALF_MS);
}
