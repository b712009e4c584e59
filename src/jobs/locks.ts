import { type Connection, connect } from '#db/connection.ts';

/** Advisory locks have a number of two parts; this one says that it is a job's. */
const JOBS = 1_002;

/** One holder of each name among all processes on a database. */
export class Locks {
  private readonly url: string;
  private opening: Promise<Connection> | null = null;

  constructor(url: string) {
    this.url = url;
  }

  /**
   * Acts while nobody else holds the name; false, without waiting, when somebody does. Rejects when the
   * database is away, or as `act` does. When the connection breaks meanwhile the name is free again.
   */
  async hold(name: string, act: () => Promise<unknown>): Promise<boolean> {
    const [row] = await this.query<{ isTaken: boolean }>(
      'SELECT pg_try_advisory_lock($1, hashtext($2)) AS "isTaken"',
      name,
    );
    if (!row?.isTaken) return false;
    try {
      await act();
      return true;
    } finally {
      // If it fails, the lock went with its connection.
      await this.query('SELECT pg_advisory_unlock($1, hashtext($2))', name).catch(() => {});
    }
  }

  close(): void {
    const { opening } = this;
    this.opening = null;
    opening?.then(
      (connection) => connection.destroy(),
      () => {},
    );
  }

  private async query<Row>(text: string, name: string): Promise<Row[]> {
    const opening = this.open();
    try {
      return await (await opening).query<Row>(text, [JOBS, name]);
    } catch (error) {
      // One that has failed once holds nothing that can be relied on.
      if (this.opening === opening) this.close();
      throw error;
    }
  }

  private open(): Promise<Connection> {
    this.opening ??= connect(this.url, { name: 'jobs', onNotice: () => {} });
    return this.opening;
  }
}
