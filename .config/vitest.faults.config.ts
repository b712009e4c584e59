import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Real processes that are killed, starved and cut off: slow, one after the other. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    include: ['tests/faults/**/*.test.ts'],
    globalSetup: 'tests/support/postgres.ts',
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 240_000,
  },
});
