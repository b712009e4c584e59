import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '#env.ts';
import { buildPages, generateClient } from './setup/code.ts';
import { openNewsroomDatabase } from './setup/database.ts';
import { askedToEnd, command } from './setup/end.ts';
import { openFront } from './setup/front-server.ts';
import { startJobs } from './setup/jobs.ts';
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
  const ending = new AbortController();
  signal.then(() => ending.abort());
  let jobs: Promise<{ stop: () => Promise<void> }> | undefined;
  try {
    if (database.shared) throw new Refusal(alreadyRunning(dataDir));
    const isLate = (await isAway(database.url)) && (await hasKeptPages(dataDir));
    const prepared = isLate
      ? prepareLater(database.url, ending.signal)
      : prepare(database.url, steps);
    jobs = prepared.then(() => startJobs(database.url));
    const end = jobs.then(() => signal);
    // What is wrong with a database that comes late is heard below, when the site is there.
    end.catch(() => {});
    if (!isLate) await prepared;
    await steps.run('Pages', buildPages);
    await serve(await steps.run('Server', keepPages), end);
    return true;
  } finally {
    ending.abort();
    await jobs?.then((running) => running.stop()).catch(() => {});
    await database.stop();
  }
});

async function prepare(url: string, steps: Steps): Promise<void> {
  await steps.run('Migrations', (log) => migrate(url, log));
  await steps.run('Newsroom', (log) => prepareNewsroom(url, log));
}

/** Readers get the pages that were kept while the database is away; the rest is done when it is back. */
async function prepareLater(url: string, ending: AbortSignal): Promise<void> {
  console.error('The database is away. Readers get the pages that were kept, until it is back.');
  while (!ending.aborted) {
    if (await isAway(url)) {
      await sleep(1000);
      continue;
    }
    try {
      return await prepare(url, new Steps(2));
    } catch (error) {
      // It may have gone again in the middle.
      if (!(await isAway(url))) throw error;
    }
  }
}

/**
 * Until `end`: the door closes first, then Next, then (by the caller) the database. Rejects as `end`
 * does.
 */
async function serve(pages: SteadyPages, end: Promise<NodeJS.Signals>): Promise<void> {
  try {
    const front = await openFront(pages);
    try {
      console.log(welcome());
      await end;
    } finally {
      console.log('\nStopping …');
      await front.stop();
    }
  } finally {
    await pages.stop();
  }
}

function alreadyRunning(dataDir: string): string {
  return `Another copy already runs on ${dataDir}. Stop it first, or give this one a folder and a port of its own: DATA_DIR=.data-2 PORT=3001 npm start`;
}
