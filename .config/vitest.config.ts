import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'database',
          include: [
            'src/{articles,audit,comments,jobs,media,outbox,people,redirects,sections,search,settings,sign-in,sources,throttle,views}/**/*.test.ts',
            'src/db/*.test.ts',
            'tests/*.test.ts',
          ],
          globalSetup: 'tests/support/postgres.ts',
          setupFiles: ['tests/support/worker.ts', 'tests/support/quiet.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['src/**/*.test.ts', 'prisma/**/*.test.ts'],
          exclude: [
            'src/{articles,audit,comments,jobs,media,outbox,people,redirects,sections,search,settings,sign-in,sources,throttle,views}/**',
            'src/db/*.test.ts',
          ],
          setupFiles: 'tests/support/quiet.ts',
        },
      },
    ],
  },
});
