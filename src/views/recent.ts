/** Remembers which keys were counted lately. */
export interface Recent {
  has(key: string, now: Date): boolean;
  add(key: string, now: Date): void;
  /** How many keys are held. */
  readonly size: number;
}

/**
 * Forgets a key `windowMs` after it was added. Holds `most` keys at the most: past that the oldest
 * are forgotten early, so a flood shortens the window instead of filling the memory.
 */
export function createRecent(windowMs: number, most: number): Recent {
  // A Map keeps the order of insertion, so the oldest key is always the first.
  const added = new Map<string, number>();

  const isFresh = (at: number, now: Date) => now.getTime() - at < windowMs;

  return {
    has(key, now) {
      const at = added.get(key);
      return at !== undefined && isFresh(at, now);
    },
    add(key, now) {
      added.delete(key);
      added.set(key, now.getTime());
      for (const [oldest, at] of added) {
        if (added.size <= most && isFresh(at, now)) break;
        added.delete(oldest);
      }
    },
    get size() {
      return added.size;
    },
  };
}
