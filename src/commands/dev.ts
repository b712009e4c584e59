import { env } from '#env.ts';
import { buildBehaviours } from './build-behaviours.ts';
import { generateClient } from './setup/code.ts';
import { openNewsroomDatabase } from './setup/database.ts';
import { startDevelopment } from './setup/development.ts';
import { askedToEnd, command } from './setup/end.ts';
import { startJobs } from './setup/jobs.ts';
import { migrate } from './setup/migrate.ts';
import { prepareNewsroom } from './setup/newsroom.ts';
import { welcome } from './setup/welcome.ts';

/** `npm run dev`: the same newsroom and database, with pages that follow the sources. */
await command(async () => {
  env();
  const signal = askedToEnd();
  await generateClient();
  const database = await openNewsroomDatabase(console.log);
  try {
    await migrate(database.url, console.log);
    await prepareNewsroom(database.url, console.log);
    await buildBehaviours();
    const jobs = await startJobs(database.url);
    console.log(welcome());
    await startDevelopment(signal);
    await jobs.stop();
    return true;
  } finally {
    await database.stop();
  }
});
