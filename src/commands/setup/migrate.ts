import { Refusal } from './refusal.ts';

/** Brings the database to the schema of this build; refuses a server that is not fit for it. */
export async function migrate(url: string, log: (line: string) => void): Promise<void> {
  const [{ applyMigrations }, { checkServer }] = await Promise.all([
    import('#db/migrate.ts'),
    import('#db/check-server.ts'),
  ]);
  const problem = await checkServer(url);
  if (problem) throw new Refusal(problem);
  const applied = await applyMigrations(url);
  log(applied.length === 0 ? 'the database is up to date' : `applied ${applied.join(', ')}`);
}
