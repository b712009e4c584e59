import type { ChangeFeed, Position } from './changes.ts';
import type { PageDisk } from './disk.ts';
import { logRarely } from './log.ts';
import type { Page } from './page.ts';
import type { Pages } from './pages.ts';
import { type PageRoute, routeOf } from './policy.ts';

export type MirrorOptions = {
  disk: PageDisk;
  pages: Pages;
  feed: () => ChangeFeed;
};

/** The front pages, the sections and this many of the newest articles lie on the disk. */
const ARTICLES = 500;
const MOST_PAGES = 600;
const MOST_BYTES = 32_000_000;
/** How often the position is written when nothing has changed. */
const REST_MS = 10_000;
/** Between two looks at what is missing; after a change the first comes sooner. */
const LOOK_MS = 30_000;
const SOON_MS = 1000;
/** Between two renders of it, so that readers never wait for the mirror. */
const PAUSE_MS = 50;
/** A page on the disk is good for a day; it is renewed long before. */
const OLD_MS = 6 * 3_600_000;

// Whether each is live is for the page to say; what answers anything but 200 is not kept here.
const NEWEST = `
  (SELECT locale, code, "publishAt" FROM "Article" WHERE locale = 'fa' AND "publishAt" <= now()
    ORDER BY "publishAt" DESC, id DESC LIMIT ${ARTICLES})
  UNION ALL
  (SELECT locale, code, "publishAt" FROM "Article" WHERE locale = 'en' AND "publishAt" <= now()
    ORDER BY "publishAt" DESC, id DESC LIMIT ${ARTICLES})
  ORDER BY "publishAt" DESC LIMIT ${ARTICLES}`;

/**
 * Sees to it that what readers want most is on the disk, asked for or not, so that after a restart
 * without a database it still can be read. It follows the same drops as the memory.
 */
export class Mirror {
  private readonly options: MirrorOptions;
  private readonly saved = new Map<
    string,
    { keys: string[]; hash: string; at: number; bytes: number }
  >();
  private wanted = new Map<string, PageRoute>();
  private timer: NodeJS.Timeout | null = null;
  private isStopped = false;
  private written: Position = { last: -1, tickAt: 0 };
  private filling: Promise<void> = Promise.resolve();

  constructor(options: MirrorOptions) {
    this.options = options;
  }

  /** Puts what lies on the disk into memory. */
  async load(): Promise<Position | null> {
    const { disk, pages } = this.options;
    const { pages: found, position } = await disk.load();
    for (const { route, page } of found) {
      pages.restore(route, page);
      this.note(route, page);
    }
    return position;
  }

  start(): void {
    this.plan(SOON_MS);
  }

  /** After the memory has kept a page. */
  keep(route: PageRoute, page: Page): void {
    if (page.status !== 200 || !this.wanted.has(route.path)) return;
    const { disk, pages } = this.options;
    const before = this.saved.get(route.path);
    if (before?.hash === page.hash && page.renderedAt - before.at < OLD_MS) return;
    if (!before && this.isFull()) return;
    this.note(route, page);
    disk.save({ route, page }, () => pages.isKept(route, page));
  }

  drop(keys: Iterable<string>, position: Position): void {
    const gone = new Set(keys);
    const paths = [...this.saved]
      .filter(([, page]) => page.keys.some((key) => gone.has(key)))
      .map(([path]) => path);
    const { last, tickAt } = this.written;
    if (position.last === last && gone.size === 0 && position.tickAt - tickAt < REST_MS) return;
    this.forget(paths, position);
    if (paths.length > 0) this.plan(SOON_MS);
  }

  dropAll(position: Position): void {
    this.forget([...this.saved.keys()], position);
    this.plan(SOON_MS);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.filling;
    await this.options.disk.flush();
  }

  private note(route: PageRoute, page: Page): void {
    const bytes = [...page.forms.values()].reduce((sum, { body }) => sum + body.length, 0);
    const { keys, hash, renderedAt: at } = page;
    this.saved.set(route.path, { keys, hash, at, bytes });
  }

  private forget(paths: string[], position: Position): void {
    this.written = position;
    for (const path of paths) this.saved.delete(path);
    this.options.disk.remove(paths);
    this.options.disk.savePosition(position);
  }

  private isFull(): boolean {
    const bytes = [...this.saved.values()].reduce((sum, page) => sum + page.bytes, 0);
    return this.saved.size >= MOST_PAGES || bytes >= MOST_BYTES;
  }

  private plan(ms: number): void {
    if (this.isStopped) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.fill(), ms);
    this.timer.unref();
  }

  private fill(): void {
    this.filling = this.filling
      .then(() => this.fillOnce())
      .catch((error) => logRarely(`pages are not mirrored: ${error.message}`))
      .finally(() => this.plan(LOOK_MS));
  }

  private async fillOnce(): Promise<void> {
    if (!this.options.feed().isCurrent) return;
    this.wanted = await this.findWanted();
    this.options.disk.remove(this.takeOut((path) => !this.wanted.has(path)));
    for (const route of this.wanted.values()) {
      if (this.isStopped || !this.options.feed().isCurrent) return;
      const saved = this.saved.get(route.path);
      if (saved && Date.now() - saved.at < OLD_MS) continue;
      const fresh = this.options.pages.fresh(route);
      if (fresh) {
        this.keep(route, fresh);
        continue;
      }
      // Kept by way of `keep`.
      await this.options.pages.renew(route).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  private takeOut(isGone: (path: string) => boolean): string[] {
    const paths = [...this.saved.keys()].filter(isGone);
    for (const path of paths) this.saved.delete(path);
    return paths;
  }

  private async findWanted(): Promise<Map<string, PageRoute>> {
    const feed = this.options.feed();
    const sections = await feed.query<{ slug: string }>(
      'SELECT slug FROM "Section" ORDER BY position LIMIT 40',
    );
    const newest = await feed.query<{ locale: string; code: string }>(NEWEST);
    const paths = [
      ...['/fa', '/en'],
      ...sections.flatMap(({ slug }) => [`/fa/section/${slug}`, `/en/section/${slug}`]),
      ...newest.map(({ locale, code }) => `/${locale}/news/${code}`),
    ];
    const routes = paths.map(routeOf).filter((route) => route.kind === 'page');
    return new Map(routes.map((route) => [route.path, route]));
  }
}
