import { generateClient } from './setup/code.ts';
import { withDatabase } from './setup/database.ts';
import { command } from './setup/end.ts';
import { Refusal } from './setup/refusal.ts';

/** `npm run db:diff -- name`: writes the migration from the last one to prisma/schema. */
await command(async () => {
  const [name = ''] = process.argv.slice(2);
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Refusal('Give the migration a name in small letters: npm run db:diff -- add_polls');
  }
  await generateClient();
  const { diffSchema, writeMigration } = await import('#db/migrate.ts');
  await withDatabase(async (url) => {
    const sql = await diffSchema(url);
    if (!sql) console.log('prisma/schema says nothing that the migrations do not say.');
    else console.log(`prisma/migrations/${await writeMigration(name, sql, new Date())}`);
  });
  return true;
});
