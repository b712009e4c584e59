import { generateClient } from './setup/code.ts';
import { withDatabase } from './setup/database.ts';
import { command } from './setup/end.ts';
import { migrate } from './setup/migrate.ts';

/** `npm run db:migrate`: applies the migrations that the database does not have yet. */
await command(async () => {
  await generateClient();
  await withDatabase((url) => migrate(url, console.log));
  return true;
});
