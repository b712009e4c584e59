import { buildBehaviours } from '../build-behaviours.ts';
import { buildPages, generateClient } from './code.ts';
import { run } from './run.ts';
import { withTestSite } from './test-site.ts';

type Part = [title: string, act: () => Promise<boolean>];

/** Format and lint, types, unit and operation tests, build; ends at the first that fails. */
export function check(): Promise<boolean> {
  return inTurn([
    ['database client', () => done(generateClient())],
    ['behaviours', () => done(buildBehaviours())],
    ['format and lint', () => run('@biomejs/biome/bin/biome', LINT)],
    ['route types', () => run('next/dist/bin/next', ['typegen'])],
    ['types', () => run('typescript/bin/tsc', ['--noEmit'])],
    ['unit and operation tests', () => run('vitest/vitest.mjs', ['run', '--config', VITEST])],
    ['build', () => done(buildPages(console.log))],
  ]);
}

const LINT = ['check', '--config-path=.config', '--error-on-warnings', '.'];
const VITEST = '.config/vitest.config.ts';
const FAULTS = '.config/vitest.faults.config.ts';

/** Real processes that are killed, starved and cut off. Needs the build that `check` leaves. */
export function faults(): Promise<boolean> {
  return inTurn([
    ['database client', () => done(generateClient())],
    ['build', () => done(buildPages(console.log))],
    ['faults', () => run('vitest/vitest.mjs', ['run', '--config', FAULTS])],
  ]);
}

/** The promises to readers, against the production build on a data folder of its own. */
export function e2e(args: string[] = []): Promise<boolean> {
  return inTurn([
    [
      'e2e',
      () =>
        withTestSite((url) =>
          run('@playwright/test/cli.js', ['test', ...args], {
            env: { ...process.env, E2E_URL: url },
          }),
        ),
    ],
  ]);
}

async function inTurn(parts: Part[]): Promise<boolean> {
  for (const [title, act] of parts) {
    console.log(`\n── ${title}`);
    if (!(await act())) {
      console.error(`\n✗ ${title} failed`);
      return false;
    }
  }
  return true;
}

async function done(work: Promise<unknown>): Promise<boolean> {
  await work;
  return true;
}
