/** Brings the database to the schema of this build. */
export async function migrate(url: string, log: (line: string) => void): Promise<void> {
  const { applyMigrations } = await import('#db/migrate.ts');
  const applied = await applyMigrations(url);
  log(applied.length === 0 ? 'the database is up to date' : `applied ${applied.join(', ')}`);
}
