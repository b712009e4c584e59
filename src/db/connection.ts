import { Socket } from 'node:net';
import { Client } from 'pg';

// The client's own limits: of a database that swallows packets TCP would tell only after minutes.
const CONNECT_MS = 2000;
const QUERY_MS = 1500;

/** One connection to the database, which is either quick or over. */
export type Connection = {
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Never waits for the other side. */
  destroy(): void;
};

// Of a client that has vanished without a word (its machine lost power) PostgreSQL would keep the
// session, and the locks that it holds, for two hours.
const SERVER = '-c tcp_keepalives_idle=15 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

/**
 * A connection past Prisma and its pool, for what belongs to a session: LISTEN, locks. Rejects within
 * two seconds. `name`: as PostgreSQL's operator sees it. `onNotice`: something was said on a channel, or
 * the connection has ended by itself, so that the next query will fail.
 */
export async function connect(
  url: string,
  { name, onNotice }: { name: string; onNotice: () => void },
): Promise<Connection> {
  const socket = new Socket();
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    statement_timeout: QUERY_MS,
    keepAlive: true,
    application_name: `tahririeh ${name}`,
    options: SERVER,
    stream: () => socket,
  });
  let isOpen = false;
  const notice = () => {
    if (isOpen) onNotice();
  };
  for (const event of ['notification', 'error', 'end'] as const) client.on(event, notice);
  try {
    await client.connect();
  } catch (error) {
    socket.destroy();
    throw error;
  }
  isOpen = true;
  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after the other: the client would queue them as well, and from its next version on refuse.
    async query<Row>(text: string, values: unknown[] = []) {
      const result = last.then(() => client.query(text, values));
      last = result.catch(() => {});
      return (await result).rows as Row[];
    },
    destroy() {
      isOpen = false;
      void client.end().catch(() => {});
      socket.destroy();
    },
  };
}
