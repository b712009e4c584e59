import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Position } from './changes.ts';
import type { Encoding } from './encoding.ts';
import { logRarely } from './log.ts';
import type { Page } from './page.ts';
import type { PageRoute } from './policy.ts';

export type Saved = { route: PageRoute; page: Page };
type Head = { build: string; route: PageRoute; encoding: Encoding } & Omit<Page, 'forms'>;

const STATE = 'position.json';
const ENDING = '.page';
const DAY_MS = 86_400_000;

/**
 * Pages and the position of the feed, on disk, for a start while the database is away. All writing
 * goes one after the other: a page that was dropped is gone before the position says so, and a file is
 * whole or not there.
 */
export class PageDisk {
  private readonly folder: string;
  private readonly build: string;
  private last: Promise<void> = Promise.resolve();
  private position: Position | null = null;
  private isPositionDue = false;

  /** `build`: pages name the files of one build, so those of another are of no use. */
  constructor(folder: string, build: string) {
    this.folder = folder;
    this.build = build;
  }

  /** What an earlier run left, when it can still be told what changed since. */
  async load(): Promise<{ pages: Saved[]; position: Position | null }> {
    await mkdir(this.folder, { recursive: true });
    const position = await this.loadPosition();
    const pages: Saved[] = [];
    for (const name of await readdir(this.folder)) {
      if (name === STATE) continue;
      const saved = position && name.endsWith(ENDING) ? await this.read(name) : null;
      if (saved) pages.push(saved);
      else await rm(path.join(this.folder, name), { force: true, recursive: true });
    }
    return { pages, position: pages.length > 0 ? position : null };
  }

  /** Writes the page, if `isKept` still holds when its turn comes. */
  save({ route, page }: Saved, isKept: () => boolean): void {
    this.inTurn(async () => {
      if (isKept()) await this.write(fileOf(route.path), this.serialize(route, page));
    });
  }

  remove(paths: string[]): void {
    if (paths.length === 0) return;
    this.inTurn(async () => {
      for (const one of paths) await rm(path.join(this.folder, fileOf(one)), { force: true });
    });
  }

  /** Written after everything that was removed before. Of many in a row only the newest is. */
  savePosition(position: Position): void {
    this.position = position;
    if (this.isPositionDue) return;
    this.isPositionDue = true;
    this.inTurn(async () => {
      this.isPositionDue = false;
      await this.write(STATE, JSON.stringify(this.position));
    });
  }

  /** Settles when everything is written. */
  async flush(): Promise<void> {
    await this.last;
  }

  private inTurn(act: () => Promise<void>): void {
    this.last = this.last
      .then(act)
      .catch((error) => logRarely(`pages cannot be written to the disk: ${error.message}`));
  }

  private serialize(route: PageRoute, page: Page): Buffer {
    const { forms, ...rest } = page;
    const [first] = forms;
    if (!first) throw new Error('a page without a form');
    const [encoding, { body }] = first;
    const head: Head = { build: this.build, route, encoding, ...rest };
    const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
    return Buffer.concat([Buffer.from(`${digest(bytes)}\n`), bytes]);
  }

  private async read(name: string): Promise<Saved | null> {
    const bytes = await readFile(path.join(this.folder, name));
    const sum = bytes.subarray(0, bytes.indexOf('\n')).toString();
    const rest = bytes.subarray(sum.length + 1);
    if (digest(rest) !== sum) return null;
    const end = rest.indexOf('\n');
    const head: Head = JSON.parse(rest.subarray(0, end).toString());
    if (head.build !== this.build) return null;
    const { build: _, route, encoding, ...page } = head;
    const body = Buffer.from(rest.subarray(end + 1));
    return { route, page: { ...page, forms: new Map([[encoding, { body }]]) } };
  }

  private async loadPosition(): Promise<Position | null> {
    try {
      const position: Position = JSON.parse(await readFile(path.join(this.folder, STATE), 'utf8'));
      return Date.now() - position.tickAt < DAY_MS ? position : null;
    } catch {
      return null;
    }
  }

  /** A reader of the file sees all of it or what was there before. */
  private async write(name: string, bytes: Buffer | string): Promise<void> {
    const target = path.join(this.folder, name);
    const passing = `${target}.${process.pid}.part`;
    await writeFile(passing, bytes);
    await rename(passing, target);
  }
}

function fileOf(page: string): string {
  return createHash('sha256').update(page).digest('hex').slice(0, 32) + ENDING;
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
