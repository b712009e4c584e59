import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { auth } from '#sign-in/better-auth.ts';
import { findSignedIn } from '#sign-in/find-signed-in.ts';
import { actorOf, buildArticle, buildSection, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { buildPerson, PASSWORD, signedIn } from '#tests/support/people.ts';
import { ban, unban } from './ban.ts';
import { changePassword } from './change-password.ts';
import { changeRole } from './change-role.ts';
import { findPerson } from './find-person.ts';
import { listPeople } from './list-people.ts';
import { removePerson } from './remove-person.ts';
import { findReset, issueReset, resetPassword } from './reset-password.ts';
import { resetSecondStep } from './reset-second-step.ts';

const NEW = 'another long password';

beforeEach(emptyDatabase);

async function buildBoth(role: 'reporter' | 'editor' | 'chief' | 'admin' = 'reporter') {
  const admin = await buildPerson({ role: 'admin' });
  const person = await buildPerson({ role });
  const headers = await signedIn(person.email);
  const isIn = async () => (await auth().api.getSession({ headers })) !== null;
  return { admin: admin.actor, person, isIn };
}

const lastEvent = () => db.auditEvent.findFirst({ orderBy: { id: 'desc' } });

test('another role counts from this moment, and the old sessions are gone', async () => {
  const { admin, person, isIn } = await buildBoth();
  const city = await buildSection();
  await changeRole(admin, { id: person.id, role: 'editor', sectionIds: [city.id] }, NOW);
  expect(await isIn()).toBe(false);
  expect(await findSignedIn(person.id, NOW)).toMatchObject({
    role: 'editor',
    sections: [city.id],
  });
  expect(await lastEvent()).toMatchObject({
    action: 'person.changeRole',
    actorId: admin.id,
    details: { from: 'reporter', to: 'editor', sections: 1, ended: 1 },
  });
  // Sections are an editor's: nothing of them is left in another role.
  await changeRole(admin, { id: person.id, role: 'moderator', sectionIds: [city.id] }, NOW);
  expect(await findSignedIn(person.id, NOW)).toMatchObject({ role: 'moderator', sections: null });
});

test('a ban ends the sessions at once and keeps the door shut until it is lifted', async () => {
  const { admin, person, isIn } = await buildBoth();
  const reason = 'رمزش را داده بود';
  await ban(admin, { id: person.id, reason }, NOW);
  expect(await isIn()).toBe(false);
  expect(await findSignedIn(person.id, NOW)).toBe(null);
  await expect(signedIn(person.email)).rejects.toThrow();
  expect(await lastEvent()).toMatchObject({ action: 'person.ban', details: { reason, ended: 1 } });
  await unban(admin, { id: person.id }, NOW);
  expect(await findSignedIn(person.id, NOW)).not.toBe(null);
  expect(await lastEvent()).toMatchObject({ action: 'person.unban' });
});

test('a ban needs a reason', async () => {
  const { admin, person, isIn } = await buildBoth();
  const refused = ban(admin, { id: person.id, reason: '  ' }, NOW);
  await expect(refused).rejects.toMatchObject({ code: 'ban_reason_missing' });
  expect(await isIn()).toBe(true);
});

test('a password is changed with the old one; the other sessions end, this one stays', async () => {
  const { person, isIn } = await buildBoth();
  const own = await auth().api.getSession({ headers: await signedIn(person.email) });
  const sessionId = own?.session.id ?? '';
  const input = { next: NEW, sessionId };
  const refused = changePassword(person.actor, { ...input, current: 'wrong' }, NOW);
  await expect(refused).rejects.toMatchObject({ code: 'password_wrong' });
  expect(await isIn()).toBe(true);
  const short = changePassword(person.actor, { sessionId, current: PASSWORD, next: 'short' }, NOW);
  await expect(short).rejects.toMatchObject({ code: 'password_short' });
  expect(await changePassword(person.actor, { ...input, current: PASSWORD }, NOW)).toEqual({
    ended: 1,
  });
  expect(await isIn()).toBe(false);
  expect(await db.session.findMany({ select: { id: true } })).toEqual([{ id: sessionId }]);
  await expect(signedIn(person.email)).rejects.toThrow();
});

describe('a link for a new password', () => {
  test('works once, ends every session and a lock', async () => {
    const { admin, person, isIn } = await buildBoth();
    await db.user.update({
      where: { id: person.id },
      data: { lockedUntil: new Date(NOW.getTime() + 60_000) },
    });
    const { token } = await issueReset(admin, { id: person.id }, NOW);
    expect(await findReset(token, NOW)).toEqual({ email: person.email });
    expect(JSON.stringify(await db.verification.findMany())).not.toContain(token);
    await resetPassword({ token, password: NEW }, NOW);
    expect(await isIn()).toBe(false);
    const again = resetPassword({ token, password: NEW }, NOW);
    await expect(again).rejects.toMatchObject({ code: 'reset_gone' });
    expect(await lastEvent()).toMatchObject({ action: 'person.resetPassword', actorId: person.id });
    expect(await db.user.findUnique({ where: { id: person.id } })).toMatchObject({
      lockedUntil: null,
    });
  });

  test('ends after fifteen minutes, and with the next one', async () => {
    const { admin, person } = await buildBoth();
    const first = await issueReset(admin, { id: person.id }, NOW);
    const second = await issueReset(admin, { id: person.id }, NOW);
    expect(await findReset(first.token, NOW)).toBe(null);
    const late = new Date(NOW.getTime() + 15 * 60_000);
    const refused = resetPassword({ token: second.token, password: NEW }, late);
    await expect(refused).rejects.toMatchObject({ code: 'reset_gone' });
  });
});

test('a lost authenticator is taken off, and the sessions with it', async () => {
  const { admin, person, isIn } = await buildBoth('editor');
  await db.user.update({ where: { id: person.id }, data: { twoFactorEnabled: true } });
  await db.twoFactor.create({ data: { userId: person.id, secret: 's', backupCodes: 'b' } });
  await resetSecondStep(admin, { id: person.id }, NOW);
  expect(await isIn()).toBe(false);
  expect(await db.twoFactor.count()).toBe(0);
  expect(await findSignedIn(person.id, NOW)).toMatchObject({ hasSecondStep: false });
});

test('a deleted account leaves what it wrote', async () => {
  const { admin, person, isIn } = await buildBoth();
  const { id } = await buildArticle({ ownerId: person.id });
  await removePerson(admin, { id: person.id }, NOW);
  expect(await isIn()).toBe(false);
  expect(await db.article.findUnique({ where: { id } })).toMatchObject({ ownerId: null });
  expect(await lastEvent()).toMatchObject({ action: 'person.remove', subjectId: person.id });
});

type Act = (actor: Actor, id: string) => Promise<unknown>;
const ACTS: [string, Act][] = [
  ['role', (actor, id) => changeRole(actor, { id, role: 'reporter', sectionIds: [] }, NOW)],
  ['ban', (actor, id) => ban(actor, { id, reason: 'x' }, NOW)],
  ['unban', (actor, id) => unban(actor, { id }, NOW)],
  ['reset', (actor, id) => issueReset(actor, { id }, NOW)],
  ['second step', (actor, id) => resetSecondStep(actor, { id }, NOW)],
  ['remove', (actor, id) => removePerson(actor, { id }, NOW)],
];

describe.each(ACTS)('%s', (_, act) => {
  test('is forbidden to the chief editor for an admin, and to everybody for themselves', async () => {
    const { admin, person, isIn } = await buildBoth('admin');
    const chief = await buildPerson({ role: 'chief' });
    await expect(act(chief.actor, person.id)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(act(admin, admin.id ?? '')).rejects.toMatchObject({ code: 'forbidden' });
    expect(await isIn()).toBe(true);
    expect(await db.auditEvent.count()).toBe(0);
  });

  test('tells who may not see people nothing, not even that there are any', async () => {
    const { person } = await buildBoth();
    for (const role of ['reporter', 'editor', 'moderator'] as const) {
      for (const id of [person.id, crypto.randomUUID()]) {
        await expect(act(actorOf(role), id)).rejects.toMatchObject({ code: 'not_found' });
      }
    }
  });
});

test('two admins who dismiss each other at once: one of them stays admin', async () => {
  const one = await buildPerson({ role: 'admin' });
  const two = await buildPerson({ role: 'admin' });
  const demote = (by: typeof one, id: string) =>
    changeRole(by.actor, { id, role: 'reporter', sectionIds: [] }, NOW);
  await Promise.allSettled([demote(one, two.id), demote(two, one.id)]);
  expect(await db.user.count({ where: { role: 'admin' } })).toBeGreaterThanOrEqual(1);
});

test('people are shown to the chief editor and the admin only', async () => {
  const { admin, person } = await buildBoth();
  const list = await listPeople(admin, NOW);
  expect(list?.people.map(({ role }) => role)).toEqual(['admin', 'reporter']);
  expect(await findPerson(admin, { id: person.id }, NOW)).toMatchObject({
    id: person.id,
    can: { manage: true, remove: true },
  });
  for (const role of ['reporter', 'editor', 'moderator'] as const) {
    expect(await listPeople(actorOf(role), NOW)).toBe(null);
    expect(await findPerson(actorOf(role), { id: person.id }, NOW)).toBe(null);
  }
});
