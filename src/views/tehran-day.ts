import { isoWithOffset } from '#persian/iso-with-offset.ts';

/** The Gregorian date that Tehran's clocks show at an instant, as `2022-12-19`. */
export function tehranDay(at: Date): string {
  return isoWithOffset(at).slice(0, 10);
}
