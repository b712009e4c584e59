import { existsSync } from 'node:fs';
import { buildBehaviours } from '../build-behaviours.ts';
import { fingerprint, unlessDone } from './fingerprint.ts';
import { runQuietly } from './run.ts';

/** Makes the database client out of prisma/schema, when that has changed. */
export async function generateClient(): Promise<void> {
  const input = await fingerprint(['prisma/schema/*.prisma', 'package-lock.json']);
  await unlessDone('src/db/generated/.made-from', input, () =>
    runQuietly(
      'prisma/build/index.js',
      ['generate', '--config', '.config/prisma.config.ts'],
      // The command line would fetch an engine from its vendor's host, which generating never runs.
      { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    ),
  );
}

/** Builds the pages for production, unless the last build was made of the same sources. */
export async function buildPages(log: (line: string) => void): Promise<void> {
  await buildBehaviours();
  const sources = ['src/**', 'messages/*', 'public/fonts/*', 'next.config.ts', 'package-lock.json'];
  const input = await fingerprint(sources, ['**/*.test.ts', '**/generated']);
  const isFresh = !(await unlessDone('.next/made-from', input, async () => {
    log('building the pages for production, about half a minute');
    await runQuietly('next/dist/bin/next', ['build'], { NODE_ENV: 'production' });
  }));
  if (isFresh && existsSync('.next/BUILD_ID')) log('the last build is still right');
}
