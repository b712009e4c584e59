import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { hashToken } from '#sign-in/token.ts';
import { actorOf, buildSection, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { buildPerson } from '#tests/support/people.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { findInvitation } from './find-invitation.ts';
import { type InviteInput, invite } from './invite.ts';
import { listPeople } from './list-people.ts';
import { pruneInvitations } from './prune-invitations.ts';
import { revokeInvitation } from './revoke-invitation.ts';

const HOUR = 3_600_000;
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);
const input = (values: Partial<InviteInput> = {}): InviteInput => ({
  email: ' Sara@News.Example ',
  name: 'سارا',
  role: 'reporter',
  sectionIds: [],
  ...values,
});
const taken = { name: 'سارا آزمون', password: 'a long enough password', locale: 'en' } as const;

beforeEach(emptyDatabase);

async function byAdmin(values: Partial<InviteInput> = {}) {
  const { actor } = await buildPerson({ role: 'admin' });
  return { actor, ...(await invite(actor, input(values), NOW)) };
}

test('an invitation becomes an account, bound as was said, and works once', async () => {
  const city = await buildSection();
  const { actor, id, token } = await byAdmin({ role: 'editor', sectionIds: [city.id] });
  expect(await findInvitation(token, NOW)).toEqual({
    email: 'sara@news.example',
    name: 'سارا',
    role: 'editor',
  });
  const made = await acceptInvitation({ ...taken, token }, later(71));
  const user = await db.user.findUniqueOrThrow({
    where: { id: made.id },
    select: { email: true, name: true, role: true, adminLocale: true, sections: true },
  });
  expect(user).toMatchObject({
    email: 'sara@news.example',
    name: 'سارا آزمون',
    role: 'editor',
    adminLocale: 'en',
    sections: [{ id: city.id }],
  });
  const again = acceptInvitation({ ...taken, token }, later(71));
  await expect(again).rejects.toMatchObject({ code: 'invitation_gone' });
  expect(await findInvitation(token, later(71))).toBe(null);
  const events = await db.auditEvent.findMany({ orderBy: { at: 'asc' } });
  expect(events).toMatchObject([
    { action: 'invitation.create', actorId: actor.id, subjectId: id },
    { action: 'person.join', actorId: made.id, subjectId: made.id },
  ]);
});

test('of two who press at once, one has the account', async () => {
  const { token } = await byAdmin();
  const both = await Promise.allSettled([
    acceptInvitation({ ...taken, token }, NOW),
    acceptInvitation({ ...taken, token }, NOW),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await db.user.count({ where: { email: 'sara@news.example' } })).toBe(1);
});

test('the database never holds the secret itself', async () => {
  const { token } = await byAdmin();
  const everything = JSON.stringify([
    await db.invitation.findMany(),
    await db.auditEvent.findMany(),
  ]);
  expect(everything).not.toContain(token);
  expect(everything).toContain(hashToken(token));
});

test.each([
  ['too old', (_id: string) => Promise.resolve(later(72))],
  [
    'taken back',
    async (id: string) => {
      const { actor } = await buildPerson({ role: 'admin' });
      await revokeInvitation(actor, { id }, NOW);
      return NOW;
    },
  ],
  [
    'followed by a newer one',
    async () => {
      await byAdmin();
      return NOW;
    },
  ],
])('a link that is %s does nothing', async (_, make) => {
  const { id, token } = await byAdmin();
  const at = await make(id);
  expect(await findInvitation(token, at)).toBe(null);
  const accepted = acceptInvitation({ ...taken, token }, at);
  await expect(accepted).rejects.toMatchObject({ code: 'invitation_gone' });
});

test.each([
  ['password_short', { password: 'eleven char' }],
  ['password_long', { password: 'x'.repeat(129) }],
  ['name_missing', { name: ' \u200B ' }],
  ['text_long', { name: 'x'.repeat(101) }],
])('%s leaves the invitation as it was', async (code, wrong) => {
  const { token } = await byAdmin();
  const refused = acceptInvitation({ ...taken, token, ...wrong }, NOW);
  await expect(refused).rejects.toMatchObject({ code });
  expect(await acceptInvitation({ ...taken, token }, NOW)).toMatchObject({
    email: 'sara@news.example',
  });
});

describe('is refused', () => {
  test.each([
    ['email_invalid', { email: 'sara' }],
    ['email_invalid', { email: `${'a'.repeat(250)}@news.example` }],
    ['section_unknown', { role: 'editor' as const, sectionIds: [crypto.randomUUID()] }],
  ])('with %s', async (code, wrong) => {
    const { actor } = await buildPerson({ role: 'admin' });
    await expect(invite(actor, input(wrong), NOW)).rejects.toMatchObject({ code });
    expect(await db.auditEvent.count()).toBe(0);
  });

  test('for somebody who is here', async () => {
    const { actor } = await buildPerson({ role: 'admin' });
    await buildPerson({ email: 'sara@news.example' });
    await expect(invite(actor, input(), NOW)).rejects.toMatchObject({ code: 'email_taken' });
  });

  test('by the chief editor for a role as high as theirs', async () => {
    const { actor } = await buildPerson({ role: 'chief' });
    await invite(actor, input({ role: 'editor' }), NOW);
    for (const role of ['chief', 'admin'] as const) {
      const refused = invite(actor, input({ role }), NOW);
      await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  test.each(['reporter', 'editor', 'moderator'] as const)('by a %s', async (role) => {
    const refused = invite(actorOf(role), input(), NOW);
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
    const { id } = await byAdmin();
    const revoked = revokeInvitation(actorOf(role), { id }, NOW);
    await expect(revoked).rejects.toMatchObject({ code: 'not_found' });
  });
});

test('open ones are listed, old ones deleted after a month', async () => {
  const { actor, id } = await byAdmin();
  const list = await listPeople(actor, NOW);
  expect(list?.invitations).toMatchObject([{ id, email: 'sara@news.example' }]);
  expect((await listPeople(actor, later(73)))?.invitations).toEqual([]);
  expect(await pruneInvitations(later(73))).toBe(0);
  expect(await pruneInvitations(later(72 + 31 * 24))).toBe(1);
});
