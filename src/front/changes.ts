import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, connect } from '#db/connection.ts';
import { type Change, changeSchema, OUTBOX_CHANNEL } from '#outbox/change.ts';
import { log, logRarely } from './log.ts';
import { findDue } from './schedule.ts';

/** Up to where changes are applied: id in the outbox, and instant (ms) of what the clock changes. */
export type Position = { last: number; tickAt: number };

export type ChangeFeedOptions = {
  url: string;
  /** Where an earlier run of this front came to; null: nothing is kept yet. */
  position: Position | null;
  apply: (changes: Change[], position: Position) => void;
  /** What was missed cannot be known. */
  dropAll: (position: Position) => void;
};

const POLL_MS = 500;
const TICK_MS = 900;
/** Clocks of several machines: an instant is looked at again for so long. */
const SKEW_MS = 2000;
/** How long kept pages wait for a database at the start. */
const FIRST_MS = 2000;
const SHORTEST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 1000;
const BATCH = 1000;
/** Beyond that, dropping all is quicker. */
const LONGEST_BACKLOG = 20_000;

type Row = { id: string; change: unknown };

/**
 * Follows the outbox. Ids rise in the order of commits (a lock that the trigger of the table takes
 * sees to that), so whoever knows the last id that it saw has missed nothing: neither a NOTIFY that was
 * lost with its connection, nor a transaction that began before another and was committed after it.
 */
export class ChangeFeed {
  /** Connected, and everything applied that was committed half a second ago. */
  isCurrent = false;
  /** While what was missed is being applied: settles when it is, or cannot be. */
  catchingUp: Promise<void> | null;

  private readonly options: ChangeFeedOptions;
  private position: Position | null;
  private connection: Connection | null = null;
  private isStopped = false;
  private release: () => void = () => {};
  private wake: () => void = () => {};
  private hasNews = false;
  private running: Promise<void>;

  constructor(options: ChangeFeedOptions) {
    this.options = options;
    this.position = options.position;
    this.catchingUp = this.hold();
    const late = setTimeout(() => this.release(), FIRST_MS);
    this.running = this.run().finally(() => clearTimeout(late));
  }

  /** Over the connection of the feed; rejects when there is none. */
  async query<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    if (!this.connection) throw new Error('the database is away');
    return this.connection.query<Row>(text, values);
  }

  /** Looks now: at the outbox, or whether the database is back. */
  nudge(): void {
    this.hasNews = true;
    this.wake();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.nudge();
    this.connection?.destroy();
    await this.running;
  }

  private async run(): Promise<void> {
    let pause = SHORTEST_PAUSE_MS;
    while (!this.isStopped) {
      try {
        await this.session(() => {
          pause = SHORTEST_PAUSE_MS;
        });
      } catch (error) {
        if (!this.isStopped) logRarely(`no changes from the database: ${(error as Error).message}`);
      }
      this.isCurrent = false;
      this.release();
      await this.waitFor(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }

  /** From one connection to its end. */
  private async session(onCurrent: () => void): Promise<void> {
    const connection = await connect(this.options.url, {
      name: 'front',
      onNotice: () => this.nudge(),
    });
    this.connection = connection;
    // Whatever is kept may be old: the door waits.
    if (this.position) this.catchingUp ??= this.hold();
    try {
      await connection.query(`LISTEN ${OUTBOX_CHANNEL}`);
      await this.begin(connection);
      while (!this.isStopped) {
        this.hasNews = false;
        await this.catchUp(connection);
        onCurrent();
        this.isCurrent = true;
        this.release();
        if (!this.hasNews) await this.waitFor(POLL_MS);
      }
    } finally {
      this.connection = null;
      connection.destroy();
    }
  }

  /** Where to go on from. */
  private async begin(connection: Connection): Promise<void> {
    const [row] = await connection.query<{ last: string }>(
      'SELECT coalesce(max(id), 0) AS last FROM "Outbox"',
    );
    const last = Number(row?.last ?? 0);
    const backlog = last - (this.position?.last ?? Number.NEGATIVE_INFINITY);
    // A smaller id than before: another database, or an older copy of this one.
    if (backlog >= 0 && backlog <= LONGEST_BACKLOG) return;
    this.position = { last, tickAt: Date.now() };
    this.options.dropAll(this.position);
  }

  private async catchUp(connection: Connection): Promise<void> {
    for (let isMore = true; isMore; ) {
      const position = this.position ?? { last: 0, tickAt: Date.now() };
      const rows = await connection.query<Row>(
        'SELECT id, change FROM "Outbox" WHERE id > $1 ORDER BY id LIMIT $2',
        [position.last, BATCH],
      );
      const now = Date.now();
      const isDue = now - position.tickAt >= TICK_MS;
      const due = isDue ? await findDue(connection, position.tickAt - SKEW_MS, now) : [];
      const last = Number(rows.at(-1)?.id ?? position.last);
      this.position = { last, tickAt: isDue ? now : position.tickAt };
      this.apply([...rows.map(({ change }) => change), ...due], this.position);
      isMore = rows.length === BATCH;
    }
  }

  private apply(found: unknown[], position: Position): void {
    const changes = found.map((change) => changeSchema.safeParse(change));
    const known = changes.flatMap(({ data }) => data ?? []);
    if (known.length === changes.length) {
      this.options.apply(known, position);
    } else {
      log('a change that this build does not know: all pages are dropped');
      this.options.dropAll(position);
    }
  }

  private hold(): Promise<void> {
    return new Promise((resolve) => {
      this.release = () => {
        this.catchingUp = null;
        resolve();
      };
    });
  }

  private waitFor(ms: number): Promise<void> {
    if (this.isStopped) return Promise.resolve();
    return Promise.race([sleep(ms, undefined, { ref: false }), this.news()]);
  }

  private news(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
}
