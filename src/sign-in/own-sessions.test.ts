import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { buildPerson, signedIn } from '#tests/support/people.ts';
import { auth } from './better-auth.ts';
import { endOtherSessions, endSession, listSessions } from './own-sessions.ts';
import { pruneSessions } from './prune.ts';

const now = new Date();
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

beforeEach(emptyDatabase);

async function buildThree() {
  const { actor, email } = await buildPerson();
  const browsers = [await signedIn(email), await signedIn(email), await signedIn(email)];
  const ids = await Promise.all(
    browsers.map(async (headers) => (await auth().api.getSession({ headers }))?.session.id ?? ''),
  );
  const isIn = async (index: number) => {
    const headers = browsers[index] ?? new Headers();
    return (await auth().api.getSession({ headers })) !== null;
  };
  return { actor, ids, isIn };
}

test('one’s own sessions are listed, this one first, and no one else’s', async () => {
  const { actor, ids } = await buildThree();
  const other = await buildThree();
  const sessionId = ids[1] ?? '';
  const list = await listSessions(actor, { sessionId }, now);
  expect(list[0]).toMatchObject({ id: sessionId, isThis: true });
  expect(list.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(list.filter(({ isThis }) => isThis)).toHaveLength(1);
  expect(await listSessions(other.actor, { sessionId: '' }, later(13))).toEqual([]);
});

test('one of them is ended from another, and that is written down', async () => {
  const { actor, ids, isIn } = await buildThree();
  await endSession(actor, { id: ids[2] ?? '' }, now);
  expect([await isIn(0), await isIn(1), await isIn(2)]).toEqual([true, true, false]);
  expect(await db.auditEvent.findMany()).toMatchObject([
    { action: 'session.end', actorId: actor.id, details: { count: 1 } },
  ]);
});

test('another one’s session is not found', async () => {
  const { actor } = await buildThree();
  const { ids, isIn } = await buildThree();
  const refused = endSession(actor, { id: ids[0] ?? '' }, now);
  await expect(refused).rejects.toMatchObject({ code: 'not_found' });
  expect(await isIn(0)).toBe(true);
});

test('all others are ended at once', async () => {
  const { actor, ids, isIn } = await buildThree();
  expect(await endOtherSessions(actor, { sessionId: ids[0] ?? '' }, now)).toEqual({ ended: 2 });
  expect([await isIn(0), await isIn(1), await isIn(2)]).toEqual([true, false, false]);
});

test('what has ended by itself is deleted, what still counts is not', async () => {
  const { actor, isIn } = await buildThree();
  const passing = { identifier: 'reset:x', value: actor.id };
  await db.verification.create({ data: { ...passing, expiresAt: later(1) } });
  expect(await pruneSessions(now)).toBe(0);
  expect(await pruneSessions(later(2))).toBe(1);
  expect(await isIn(0)).toBe(true);
  expect(await pruneSessions(later(13))).toBe(3);
  expect(await db.session.count()).toBe(0);
});
