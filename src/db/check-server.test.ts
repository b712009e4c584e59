import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { onServer } from '#tests/support/database.ts';
import { checkServer } from './check-server.ts';

const server = new URL(inject('serverUrl'));
const name = `letters_${process.pid}`;

beforeAll(() =>
  onServer(server, async (admin) => {
    await admin.query(
      `CREATE DATABASE ${name} TEMPLATE template0 LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C' ENCODING 'UTF8'`,
    );
  }),
);

afterAll(() =>
  onServer(server, async (admin) => {
    await admin.query(`DROP DATABASE ${name}`);
  }),
);

test('the embedded server is right', async () => {
  expect(await checkServer(server.href)).toBeNull();
});

test('a database of the C locale is refused: Persian has no letters there', async () => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  expect(await checkServer(url.href)).toContain('C.UTF-8');
});

test('a server that does not answer is said to be so', async () => {
  expect(await checkServer('postgresql://nobody@127.0.0.1:1/none')).toContain('does not answer');
});
