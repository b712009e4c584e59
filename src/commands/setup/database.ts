import { env, handDown } from '#env.ts';
import { demoSecret } from './secrets.ts';

export type Database = { url: string; shared: boolean; stop: () => Promise<void> };

/**
 * The operator's PostgreSQL when DATABASE_URL names one, else the embedded one; from here on this
 * process and its children know it. `shared`: another command already runs the embedded one.
 */
export async function openNewsroomDatabase(log: (line: string) => void): Promise<Database> {
  const { databaseUrl, dataDir, mode, secret } = env();
  const database = databaseUrl ? ownDatabase(databaseUrl) : await embedded(dataDir, log);
  handDown({
    DATABASE_URL: database.url,
    APP_SECRET: secret ?? (mode === 'demo' ? demoSecret(dataDir) : ''),
  });
  return database;
}

function ownDatabase(url: string): Database {
  return { url, shared: false, stop: async () => {} };
}

async function embedded(dataDir: string, log: (line: string) => void): Promise<Database> {
  const { startEmbedded } = await import('#db/embedded/server.ts');
  return startEmbedded({ dataDir, log });
}

/** Runs a command's work with the database, and leaves nothing running. */
export async function withDatabase(act: (url: string) => Promise<void>): Promise<void> {
  const database = await openNewsroomDatabase((line) => console.log(line));
  try {
    await act(database.url);
  } finally {
    await database.stop();
  }
}
