import { LRUCache } from 'lru-cache';
import type { Encoding } from './encoding.ts';
import { Unavailable } from './failures.ts';
import { type Page, sizeOf } from './page.ts';
import type { PageRoute } from './policy.ts';
import type { Render } from './render.ts';
import { Turns } from './turns.ts';

export type Found = { page: Page; state: 'hit' | 'stale' | 'miss' };

export type PagesOptions = {
  render: Render;
  /** Milliseconds; a test has a clock of its own. */
  clock?: () => number;
  /** Whether the database is known to be away: then nobody waits for long. */
  isDown?: () => boolean;
  onKept?: (route: PageRoute, page: Page) => void;
  most?: { bytes: number; endlessBytes: number };
};

type Entry = { page: Page; route: PageRoute; retryAt: number };
type Flight = {
  promise: Promise<Page>;
  route: PageRoute;
  /** All that was dropped while it was under way. */
  dropped: Set<string>;
  isDropped: boolean;
};

const MOST = { bytes: 128_000_000, endlessBytes: 8_000_000 };
/** After its TTL a page is still given at once, while a new one is made, for this long. */
const REVALIDATE_MS = 600_000;
/** After that readers wait this long for the new one; */
const PATIENCE_MS = 500;
/** and as long as there is none, the old one serves. */
const IF_ERROR_MS = 86_400_000;
/** After a render that failed. */
const RETRY_MS = 1000;
/** How long a reader waits for a page that nobody has; when the database is away, the shorter one. */
const LONGEST_MS = 10_000;
const DOWN_MS = 2500;
const RENDERS = { atOnce: 8, inLine: 400 };

/** Whole pages in memory. Rejections are those of `render`. */
export class Pages {
  private readonly kept: LRUCache<string, Entry>;
  private readonly endless: LRUCache<string, Entry>;
  private readonly flights = new Map<string, Flight>();
  private readonly underWay = new Set<Flight>();
  private readonly turns = new Turns(RENDERS);
  private readonly options: PagesOptions;
  private readonly clock: () => number;

  constructor(options: PagesOptions) {
    const { bytes, endlessBytes } = options.most ?? MOST;
    this.options = options;
    this.clock = options.clock ?? Date.now;
    this.kept = new LRUCache({ maxSize: bytes });
    this.endless = new LRUCache({ maxSize: endlessBytes });
  }

  get size(): { pages: number; bytes: number } {
    const { kept, endless } = this;
    return { pages: kept.size + endless.size, bytes: kept.calculatedSize + endless.calculatedSize };
  }

  /** A page within its TTL, without waiting. */
  fresh(route: PageRoute): Page | null {
    const entry = this.find(route.path);
    return entry && this.age(entry) < route.ttlMs ? entry.page : null;
  }

  /** The page, from memory or made now. `encoding`: the form that a new one is made in. */
  async get(route: PageRoute, encoding: Encoding): Promise<Found> {
    const entry = this.find(route.path);
    if (!entry) return { page: await this.wait(this.refresh(route, encoding)), state: 'miss' };
    const late = this.age(entry) - route.ttlMs;
    if (late < 0) return { page: entry.page, state: 'hit' };
    const isTooEarly = this.clock() < entry.retryAt;
    if (late < REVALIDATE_MS || isTooEarly) {
      if (!isTooEarly) this.refresh(route, encoding).catch(() => {});
      return { page: entry.page, state: 'stale' };
    }
    return this.refreshOrOld(entry, encoding);
  }

  /** Makes it now and keeps it, whatever is kept; for whoever fills the memory in advance. */
  async renew(route: PageRoute): Promise<void> {
    await this.refresh(route, 'br');
  }

  /** A page of an earlier run. One that is here already is younger. */
  restore(route: PageRoute, page: Page): void {
    if (!this.find(route.path)) this.keep(route, page);
  }

  isKept(route: PageRoute, page: Page): boolean {
    return this.find(route.path)?.page === page;
  }

  /** Nobody who asks from now on gets what has one of these keys. */
  drop(keys: Iterable<string>): void {
    const gone = new Set(keys);
    const hasKey = (all: string[]) => all.some((key) => gone.has(key));
    // What a page under way links to is known when it is there.
    const mayBeOnAny = [...gone].some((key) => key.startsWith('shows:'));
    for (const flight of this.underWay) {
      for (const key of gone) flight.dropped.add(key);
      if (mayBeOnAny || hasKey(flight.route.keys)) this.detach(flight);
    }
    this.remove(({ page }) => hasKey(page.keys));
  }

  dropAll(): void {
    for (const flight of this.underWay) {
      flight.isDropped = true;
      this.detach(flight);
    }
    this.remove(() => true);
  }

  private find(path: string): Entry | undefined {
    return this.kept.get(path) ?? this.endless.get(path);
  }

  private age({ page }: Entry): number {
    const age = this.clock() - page.renderedAt;
    // A clock that was put back must not make a page young for hours.
    return age < -1000 ? Number.POSITIVE_INFINITY : age;
  }

  private async refreshOrOld(entry: Entry, encoding: Encoding): Promise<Found> {
    const { route } = entry;
    const flight = this.refresh(route, encoding);
    const first = await Promise.race([
      flight.catch(() => null),
      pause(this.options.isDown?.() ? 0 : PATIENCE_MS),
    ]);
    if (first) return { page: first, state: 'miss' };
    const isTooOld = this.age(entry) > route.ttlMs + IF_ERROR_MS;
    // It may have been dropped in the meantime.
    if (!isTooOld && this.find(route.path) === entry) return { page: entry.page, state: 'stale' };
    return { page: await this.wait(this.refresh(route, encoding)), state: 'miss' };
  }

  /** One render for all who ask for the same page. */
  private refresh(route: PageRoute, encoding: Encoding): Promise<Page> {
    const flying = this.flights.get(route.path);
    if (flying) return flying.promise;
    const flight: Flight = {
      promise: Promise.resolve(null as never),
      route,
      dropped: new Set(),
      isDropped: false,
    };
    flight.promise = this.fly(flight, encoding);
    // Who waits hears of the failure; nobody may.
    flight.promise.catch(() => {});
    this.flights.set(route.path, flight);
    return flight.promise;
  }

  private async fly(flight: Flight, encoding: Encoding): Promise<Page> {
    const { route } = flight;
    this.underWay.add(flight);
    try {
      const page = await this.turns.take(async () => {
        const renderedAt = this.clock();
        const rendered = await this.options.render(route, encoding);
        return {
          ...rendered,
          renderedAt,
          modifiedAt: this.modifiedAt(route, rendered, renderedAt),
        };
      });
      const isOld = flight.isDropped || page.keys.some((key) => flight.dropped.has(key));
      if (!isOld) {
        this.keep(route, page);
        this.options.onKept?.(route, page);
      }
      return page;
    } catch (error) {
      const entry = this.find(route.path);
      if (entry) entry.retryAt = this.clock() + RETRY_MS;
      throw error;
    } finally {
      this.underWay.delete(flight);
      this.detach(flight);
    }
  }

  private modifiedAt(route: PageRoute, { hash }: { hash: string }, renderedAt: number): number {
    const before = this.find(route.path)?.page;
    return before?.hash === hash ? before.modifiedAt : renderedAt;
  }

  private keep(route: PageRoute, page: Page): void {
    this.place({ page, route, retryAt: 0 });
  }

  /** After a form was added to a page: it takes more memory now. */
  grown(route: PageRoute): void {
    const entry = this.find(route.path);
    if (entry) this.place(entry);
  }

  private place(entry: Entry): void {
    const { page, route } = entry;
    const isEndless = route.isEndless || page.status === 404 || page.status === 307;
    // Out of both: set again, the same entry would keep the size that it had.
    this.kept.delete(route.path);
    this.endless.delete(route.path);
    (isEndless ? this.endless : this.kept).set(route.path, entry, { size: sizeOf(page) });
  }

  private detach(flight: Flight): void {
    if (this.flights.get(flight.route.path) === flight) this.flights.delete(flight.route.path);
  }

  private remove(isGone: (entry: Entry) => boolean): void {
    for (const map of [this.kept, this.endless]) {
      for (const [path, entry] of [...map.entries()]) {
        if (isGone(entry)) map.delete(path);
      }
    }
  }

  private async wait(flight: Promise<Page>): Promise<Page> {
    const { isDown } = this.options;
    const early = await Promise.race([flight, pause(DOWN_MS)]);
    if (early) return early;
    const late = isDown?.() ? null : await Promise.race([flight, pause(LONGEST_MS - DOWN_MS)]);
    if (late) return late;
    throw new Unavailable('Next gave no answer in time');
  }
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null).unref());
}
