import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { db } from '#db/client.ts';
import { env } from '#env.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { type Change, changeSchema, OUTBOX_CHANNEL } from './change.ts';
import { writeChange } from './write.ts';

const clients: Client[] = [];

beforeEach(emptyDatabase);
afterEach(() => Promise.all(clients.splice(0).map((client) => client.end())));

const CHANGES: Change[] = [
  {
    kind: 'article',
    code: '004f8e8e6e',
    locale: 'fa',
    otherCode: null,
    before: null,
    after: { section: 'city', tags: ['مشهد'], authors: [], source: null },
  },
  { kind: 'comments', code: '004f8e8e6e', locale: 'en' },
  { kind: 'site' },
];

test.each(CHANGES)('a change of $kind is read as it was written', async (change) => {
  await writeChange(db, change);
  const [row] = await db.outbox.findMany({ select: { change: true } });
  expect(changeSchema.parse(row?.change)).toEqual(change);
});

test('what no front could read is refused', async () => {
  const wrong = { kind: 'article', code: '004f8e8e6e' } as Change;
  await expect(writeChange(db, wrong)).rejects.toThrow();
  expect(await db.outbox.count()).toBe(0);
});

describe('the channel', () => {
  test('says the id when the transaction has committed, not before', async () => {
    const heard = await listen();
    const id = await db.$transaction(async (tx) => {
      await writeChange(tx, { kind: 'site' });
      await sleep(100);
      expect(heard).toEqual([]);
      return (await tx.outbox.findFirstOrThrow({ select: { id: true } })).id;
    });
    await vi.waitFor(() => expect(heard).toEqual([String(id)]));
  });

  test('says nothing of what was rolled back', async () => {
    const heard = await listen();
    const failing = db.$transaction(async (tx) => {
      await writeChange(tx, { kind: 'site' });
      throw new Error('the rest failed');
    });
    await expect(failing).rejects.toThrow('the rest failed');
    await writeChange(db, { kind: 'comments', code: '004f8e8e6e', locale: 'fa' });
    const [row] = await db.outbox.findMany();
    await vi.waitFor(() => expect(heard).toEqual([String(row?.id)]));
  });
});

test('ids rise in the order of commits: a later transaction waits for the one before it', async () => {
  const [first, second] = [await open(), await open()];
  await first.query('BEGIN');
  await insert(first);
  const pid = (await second.query('SELECT pg_backend_pid() AS pid')).rows[0].pid;
  const late = insert(second);
  await vi.waitFor(async () => {
    const { rowCount } = await first.query(
      `SELECT FROM pg_locks WHERE pid = $1 AND locktype = 'advisory' AND NOT granted`,
      [pid],
    );
    expect(rowCount).toBe(1);
  });
  // Drawn after the other began to wait, and yet smaller.
  const early = await insert(first);
  await first.query('COMMIT');
  expect(await late).toBeGreaterThan(early);
});

async function insert(client: Client): Promise<number> {
  const { rows } = await client.query(
    `INSERT INTO "Outbox" (change) VALUES ('{"kind":"site"}') RETURNING id::int`,
  );
  return rows[0].id;
}

async function listen(): Promise<string[]> {
  const heard: string[] = [];
  const client = await open();
  client.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
  return heard;
}

async function open(): Promise<Client> {
  const client = new Client({ connectionString: env().databaseUrl });
  clients.push(client);
  await client.connect();
  return client;
}
