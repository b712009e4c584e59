import { beforeEach, expect, test } from 'vitest';
import { SYSTEM } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { actorOf, buildArticle, buildSection, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import {
  AUDIT_TAKE,
  type AuditQuery,
  auditQuerySchema,
  listAudit,
  readAuditCursor,
  writeAuditCursor,
} from './list.ts';

beforeEach(emptyDatabase);

const chief = actorOf('chief');
const minute = (count: number) => new Date(NOW.getTime() + count * 60_000);

async function record(
  action: string,
  {
    type = 'article',
    id = crypto.randomUUID() as string,
    actorId = chief.id as string | null,
    at = NOW,
  } = {},
) {
  const data = { action, subjectType: type, subjectId: id, actorId, at };
  return (await db.auditEvent.create({ data })).id;
}

const ids = async (query: AuditQuery) =>
  (await listAudit(chief, { query }))?.events.map(({ id }) => id);

test.each([
  ['reporter', false],
  ['editor', false],
  ['moderator', false],
  ['chief', true],
  ['admin', true],
] as const)('%s sees it: %s', async (role, sees) => {
  const found = await listAudit(actorOf(role), { query: {} });
  expect(found !== null).toBe(sees);
});

test('says who, what and on what, by the names of today', async () => {
  const { id: actorId } = await db.user.create({
    data: { email: 'mina@example.org', name: 'مینا', role: 'chief' },
  });
  const article = await buildArticle({ deskHeadline: 'عنوان میز' });
  const section = await buildSection({ nameFa: 'شهر', nameEn: 'City' });
  await record('article.publish', { id: article.id, actorId, at: minute(4) });
  await record('section.move', {
    type: 'section',
    id: section.id,
    actorId: SYSTEM.id,
    at: minute(3),
  });
  await record('person.ban', { type: 'user', id: actorId, at: minute(2) });
  await record('setting.change', { type: 'setting', id: 'menus', at: minute(1) });
  await record('article.withdraw', { at: minute(0) });
  const found = await listAudit(chief, { query: {} });
  expect(found?.events).toMatchObject([
    {
      actor: { id: actorId, name: 'مینا' },
      action: 'article.publish',
      subject: {
        names: { fa: 'عنوان میز', en: 'عنوان میز' },
        edition: { locale: 'fa', code: article.code },
      },
    },
    { actor: null, subject: { names: { fa: 'شهر', en: 'City' }, edition: null } },
    { actor: { name: null }, subject: { names: { fa: 'مینا' } } },
    { subject: { type: 'setting', id: 'menus', names: null } },
    { subject: { type: 'article', names: null } },
  ]);
});

test('by person, action, noun, subject and time', async () => {
  const other = crypto.randomUUID();
  const one = await record('article.publish', { at: minute(0) });
  const two = await record('article.withdraw', { actorId: other, id: 'a1', at: minute(1) });
  const three = await record('section.move', { actorId: null, at: minute(2) });
  expect(await ids({ person: other })).toEqual([two]);
  expect(await ids({ person: 'system' })).toEqual([three]);
  expect(await ids({ action: 'article.publish' })).toEqual([one]);
  expect(await ids({ action: 'article' })).toEqual([two, one]);
  expect(await ids({ subject: 'a1' })).toEqual([two]);
  expect(await ids({ from: minute(1), until: minute(2) })).toEqual([two]);
  expect(await ids({ person: other, action: 'section' })).toEqual([]);
});

test('goes on where it ended, also within one instant', async () => {
  const made: string[] = [];
  for (let each = 0; each < AUDIT_TAKE + 3; each += 1) made.push(await record('article.save'));
  const first = await listAudit(chief, { query: {} });
  const after = readAuditCursor(first?.next ? writeAuditCursor(first.next) : '');
  const second = await listAudit(chief, { query: {}, after });
  expect(first?.events).toHaveLength(AUDIT_TAKE);
  expect(second?.next).toBeNull();
  const seen = [...(first?.events ?? []), ...(second?.events ?? [])].map(({ id }) => id);
  expect(seen).toEqual(made.sort().reverse());
});

test('an address with nonsense in it asks for all', () => {
  expect(auditQuerySchema.parse({ person: 'x', action: '%', subject: '' })).toEqual({});
});
