import { Unavailable } from './failures.ts';

/** At most so many at once; the others wait in line, and beyond that line nobody. */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private readonly most: { atOnce: number; inLine: number };
  private running = 0;

  constructor(most: { atOnce: number; inLine: number }) {
    this.most = most;
  }

  /** Rejects at once when the line is full. */
  async take<T>(act: () => Promise<T>): Promise<T> {
    if (this.running >= this.most.atOnce) {
      if (this.waiting.length >= this.most.inLine)
        throw new Unavailable('too many wait for a page');
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await act();
    } finally {
      const next = this.waiting.shift();
      // The turn is handed on, so the count stays.
      if (next) next();
      else this.running -= 1;
    }
  }
}
