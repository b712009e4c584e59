import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '#env.ts';
import { buildPages, generateClient } from './setup/code.ts';
import { openNewsroomDatabase } from './setup/database.ts';
import { askedToEnd, command } from './setup/end.ts';
import { openFront } from './setup/front-server.ts';
import { migrate } from './setup/migrate.ts';
import { prepareNewsroom } from './setup/newsroom.ts';
import { keepPages, type SteadyPages } from './setup/pages-server.ts';
import { hasKeptPages, isAway } from './setup/reachable.ts';
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
    const isLate = (await isAway(database.url)) && (await hasKeptPages(dataDir));
    const late = isLate ? prepareLater(database.url, signal) : null;
    if (!isLate) await prepare(database.url, steps);
    await steps.run('Pages', buildPages);
    await serve(await steps.run('Server', keepPages), signal);
    await late;
    return true;
  } finally {
    await database.stop();
  }
});

async function prepare(url: string, steps: Steps): Promise<void> {
  await steps.run('Migrations', (log) => migrate(url, log));
  await steps.run('Newsroom', (log) => prepareNewsroom(url, log));
}

/** Readers get the pages that were kept while the database is away; the rest is done when it is back. */
async function prepareLater(url: string, signal: Promise<NodeJS.Signals>): Promise<void> {
  console.error('The database is away. Readers get the pages that were kept, until it is back.');
  let isEnding = false;
  signal.then(() => {
    isEnding = true;
  });
  while (!isEnding && (await isAway(url))) await sleep(1000);
  if (!isEnding) await prepare(url, new Steps(2));
}

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
