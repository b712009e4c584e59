const minuteMs = 60_000;

/** At most `perMinute` for one key in one minute of the clock, for at most `most` keys. */
export function createMinuteLimit(perMinute: number, most: number) {
  let minute = 0;
  const used = new Map<string, number>();

  /** False when this key, or the whole table, has had its share of the minute. */
  return function take(key: string, now: Date): boolean {
    const current = Math.floor(now.getTime() / minuteMs);
    if (current !== minute) {
      minute = current;
      used.clear();
    }
    const count = used.get(key) ?? 0;
    if (count >= perMinute || (count === 0 && used.size >= most)) return false;
    used.set(key, count + 1);
    return true;
  };
}
