import { tehranDay } from './tehran-day.ts';
import { tehranHour } from './tehran-hour.ts';

/** Views of one article in one hour that wait for the database. */
export interface ViewRow {
  articleId: string;
  /** Beginning of the hour in Tehran, ISO 8601. */
  hour: string;
  /** Tehran's date, `2022-12-19`. */
  day: string;
  views: number;
  rawViews: number;
}

/** What one statement writes. A retry carries the same id, so it is counted once. */
export interface ViewBatch {
  id: string;
  rows: ViewRow[];
}

/** Adds up views in memory and hands them out in batches. */
export class PendingViews {
  private rows = new Map<string, ViewRow>();
  private handedOut: ViewBatch | null = null;
  private readonly most: number;
  private readonly makeId: () => string;

  /** `most`: how many rows may wait. `makeId`: a fresh UUID. */
  constructor(most: number, makeId: () => string) {
    this.most = most;
    this.makeId = makeId;
  }

  /** False when so many articles wait, in a long outage, that a further one is not taken up. */
  add(articleId: string, at: Date, isCounted: boolean): boolean {
    const hour = tehranHour(at).toISOString();
    const key = `${articleId} ${hour}`;
    let row = this.rows.get(key);
    if (!row) {
      if (this.rows.size >= this.most) return false;
      row = { articleId, hour, day: tehranDay(at), views: 0, rawViews: 0 };
      this.rows.set(key, row);
    }
    row.rawViews += 1;
    if (isCounted) row.views += 1;
    return true;
  }

  /**
   * The batch to write: the one before, until it is confirmed, else all that waits. What came after
   * the first attempt stays out of it: the same id must always mean the same rows.
   */
  nextBatch(): ViewBatch | null {
    if (!this.handedOut && this.rows.size > 0) {
      this.handedOut = { id: this.makeId(), rows: [...this.rows.values()] };
      this.rows = new Map();
    }
    return this.handedOut;
  }

  /** The batch is in the database. */
  confirm(): void {
    this.handedOut = null;
  }

  /** How many rows wait, with those of a batch that is not confirmed. */
  get size(): number {
    return this.rows.size + (this.handedOut?.rows.length ?? 0);
  }
}
