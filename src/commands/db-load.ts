import { env } from '#env.ts';
import { loadArticles } from '#prisma/load/load.ts';
import { generateClient } from './setup/code.ts';
import { withDatabase } from './setup/database.ts';
import { command } from './setup/end.ts';
import { migrate } from './setup/migrate.ts';
import { prepareNewsroom } from './setup/newsroom.ts';
import { Refusal } from './setup/refusal.ts';

const MOST = 10_000_000;

/** `npm run db:load -- 100000`: fills a database of the demo with that many more articles. */
await command(async () => {
  const count = readCount(process.argv[2]);
  if (env().mode === 'production') {
    throw new Refusal(
      'This is a production newsroom (APP_MODE, DATABASE_URL or HOST says so), and db:load would fill it with invented articles. To measure on a database of your own, set APP_MODE=demo.',
    );
  }
  await generateClient();
  await withDatabase(async (url) => {
    await migrate(url, console.log);
    await prepareNewsroom(url, console.log);
    await loadArticles(url, count, new Date(), console.log);
  });
  return true;
});

function readCount(argument = ''): number {
  const count = Number(argument.replaceAll('_', ''));
  if (!Number.isInteger(count) || count < 1 || count > MOST) {
    throw new Refusal(
      `How many articles? A whole number from 1 to ${MOST}: npm run db:load -- 100000`,
    );
  }
  return count;
}
