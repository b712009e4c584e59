import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '#env.ts';
import { PrismaClient } from './generated/client.ts';

// Limits of security.md §5. query_timeout is the client's: a database that swallows packets would
// otherwise hang a request for as long as TCP likes.
const POOL = {
  max: 10,
  connectionTimeoutMillis: 2000,
  query_timeout: 3000,
  statement_timeout: 3000,
  idle_in_transaction_session_timeout: 10_000,
  keepAlive: true,
};

/** A client with a pool of its own; `max` connections at most (10 unless told). */
export function openDatabase(url: string, options: { max?: number; timeoutMs?: number } = {}) {
  const timeout = options.timeoutMs ?? POOL.query_timeout;
  return new PrismaClient({
    adapter: new PrismaPg({
      ...POOL,
      max: options.max ?? POOL.max,
      query_timeout: timeout,
      statement_timeout: timeout,
      connectionString: url,
    }),
  });
}

// Next's development server loads modules again and again; one pool must outlive them.
const shared = globalThis as { tahririehDb?: PrismaClient };

function client(): PrismaClient {
  if (!shared.tahririehDb) {
    const url = env().databaseUrl;
    if (!url) throw new Error('DATABASE_URL is not set: start with npm start or npm run dev.');
    shared.tahririehDb = openDatabase(url);
  }
  return shared.tahririehDb;
}

/** The database of this process. Opened at first use, so that the build needs none. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, key) => Reflect.get(client(), key),
});
