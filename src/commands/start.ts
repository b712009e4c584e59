import { env } from '#env.ts';
import { buildPages, generateClient } from './setup/code.ts';
import { openNewsroomDatabase } from './setup/database.ts';
import { askedToEnd, command } from './setup/end.ts';
import { openFront } from './setup/front-server.ts';
import { migrate } from './setup/migrate.ts';
import { prepareNewsroom } from './setup/newsroom.ts';
import { keepPages, type SteadyPages } from './setup/pages-server.ts';
import { Refusal } from './setup/refusal.ts';
import { Steps } from './setup/steps.ts';
import { welcome } from './setup/welcome.ts';

/** `npm start`: everything from an empty folder to a running site. */
await command(async () => {
  const { mode, dataDir } = env();
  const steps = new Steps(6);
  const signal = askedToEnd();
  console.log(`Tahririeh · تحریریه (${mode}, data in ${dataDir})\n`);
  await steps.run('Database client', generateClient);
  const database = await steps.run('Database', openNewsroomDatabase);
  try {
    if (database.shared) throw new Refusal(alreadyRunning(dataDir));
    await steps.run('Migrations', (log) => migrate(database.url, log));
    await steps.run('Newsroom', (log) => prepareNewsroom(database.url, log));
    await steps.run('Pages', buildPages);
    await serve(await steps.run('Server', keepPages), signal);
    return true;
  } finally {
    await database.stop();
  }
});

/** Until somebody asks it to end: the door closes first, then Next, then (by the caller) the database. */
async function serve(pages: SteadyPages, signal: Promise<NodeJS.Signals>): Promise<void> {
  try {
    const front = await openFront(pages);
    console.log(welcome());
    await signal;
    console.log('\nStopping …');
    await front.stop();
  } finally {
    await pages.stop();
  }
}

function alreadyRunning(dataDir: string): string {
  return `Another copy already runs on ${dataDir}. Stop it first, or give this one a folder and a port of its own: DATA_DIR=.data-2 PORT=3001 npm start`;
}
