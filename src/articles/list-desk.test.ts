import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { foldKey } from '#persian/fold.ts';
import { actorOf, buildArticle, buildAuthor, buildSection, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countDesk } from './count-desk.ts';
import {
  DESK_LISTS,
  type DeskQuery,
  deskQuerySchema,
  readCursor,
  writeCursor,
} from './desk-query.ts';
import { DESK_STATES } from './desk-state.ts';
import { DESK_TAKE, listDesk } from './list-desk.ts';
import { visibleTo } from './visible-to.ts';

beforeEach(emptyDatabase);

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
const DRAFT = { publishAt: null, firstLiveAt: null } as const;
const STATES = {
  draft: { ...DRAFT, stage: 'draft' },
  inReview: { ...DRAFT, stage: 'inReview' },
  changesAsked: { ...DRAFT, stage: 'changesAsked' },
  approved: { ...DRAFT, stage: 'approved' },
  scheduled: { publishAt: minutes(1) },
  live: { publishAt: NOW, updateAt: minutes(-1) },
  updateScheduled: { updateRevision: 2, updateAt: minutes(1) },
  expired: { expireAt: NOW },
  withdrawn: { withdrawnAt: NOW },
} as const;

type Values = Parameters<typeof buildArticle>[0];
let saved = 0;

/** An article that the desk knows; each is saved a minute after the one before. */
async function buildDesk({ headline = 'عنوان خبر', ...values }: Values = {}) {
  saved += 1;
  const sectionId = values.sectionId ?? (await buildSection()).id;
  return buildArticle({
    deskHeadline: headline,
    deskKey: foldKey(headline),
    deskSectionId: sectionId,
    savedAt: minutes(saved),
    ...values,
    sectionId,
    headline,
  });
}

async function buildUser(role: Person['role'] = 'reporter') {
  const actor = actorOf(role);
  const email = `${actor.id}@example.org`;
  await db.user.create({ data: { id: actor.id, email, name: 'آرش', role } });
  return actor;
}

const chief = actorOf('chief');
const ids = async (query: Partial<DeskQuery>, actor: Actor = chief) =>
  (await listDesk(actor, { query: { list: 'all', ...query } }, NOW)).rows.map(({ id }) => id);

describe('a list of the desk', () => {
  test('shows what was saved last first, with all that a row needs', async () => {
    const owner = await buildUser();
    const author = await buildAuthor({ nameFa: 'مینا', nameEn: 'Mina' });
    const first = await buildDesk({ ownerId: owner.id, publishedRevision: 1 });
    await db.articleByline.create({
      data: { articleId: first.id, authorId: author.id, position: 0 },
    });
    await db.articleRevision.create({ data: { articleId: first.id, number: 2, content: {} } });
    const second = await buildDesk({ headline: 'دومی', storyId: first.storyId, locale: 'en' });
    const { rows, next } = await listDesk(chief, { query: { list: 'all' } }, NOW);
    expect(next).toBeNull();
    expect(rows).toMatchObject([
      { id: second.id, headline: 'دومی', other: { id: first.id, state: 'live' }, owner: null },
      {
        id: first.id,
        code: first.code,
        state: 'live',
        version: 1,
        isAhead: true,
        section: { nameFa: 'شهر', nameEn: 'City' },
        bylines: [{ nameFa: 'مینا', nameEn: 'Mina' }],
        owner: 'آرش',
        other: { id: second.id },
      },
    ]);
    expect(rows[1]?.savedAt).toEqual(first.savedAt);
  });

  test('goes on where it ended: nothing twice, nothing left out, also within one instant', async () => {
    const sectionId = (await buildSection()).id;
    const made: string[] = [];
    for (let each = 0; each < DESK_TAKE + 5; each += 1) {
      made.push((await buildDesk({ sectionId, savedAt: NOW })).id);
    }
    const first = await listDesk(chief, { query: { list: 'all' } }, NOW);
    expect(first.rows).toHaveLength(DESK_TAKE);
    const after = readCursor(first.next ? writeCursor(first.next) : '');
    const second = await listDesk(chief, { query: { list: 'all' }, after }, NOW);
    expect(second.next).toBeNull();
    const seen = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(seen).toEqual(made.sort().reverse());
  });

  test.each(DESK_STATES)('by state: %s is in that state alone', async (state) => {
    const { id } = await buildDesk(STATES[state]);
    for (const other of DESK_STATES) {
      expect(await ids({ state: other }), other).toEqual(other === state ? [id] : []);
    }
    const [row] = (await listDesk(chief, { query: { list: 'all' } }, NOW)).rows;
    expect(row?.state).toBe(state);
  });

  test('by section, language and person', async () => {
    const person = await buildUser();
    const author = await buildAuthor({ userId: person.id });
    const city = await buildSection({ slug: 'city' });
    const inCity = await buildDesk({ sectionId: city.id });
    const english = await buildDesk({ locale: 'en' });
    const own = await buildDesk({ ownerId: person.id });
    await db.articleByline.create({
      data: { articleId: english.id, authorId: author.id, position: 0 },
    });
    expect(await ids({ section: 'city' })).toEqual([inCity.id]);
    expect(await ids({ section: 'nowhere' })).toEqual([]);
    expect(await ids({ language: 'en' })).toEqual([english.id]);
    expect(await ids({ person: person.id })).toEqual([own.id, english.id]);
  });

  test.each([
    ['كتاب', true],
    ['کتابها', true],
    ['کتاب‌ها تازه', true],
    ['تازه', true],
    ['روزنامه', false],
    ['%', false],
    ['تازه_', false],
  ])('finds «%s» however it is typed: %s', async (q, isFound) => {
    await buildDesk({ headline: 'کتاب‌ها و خبرهای تازه' });
    expect(await ids({ q })).toHaveLength(isFound ? 1 : 0);
  });

  test('finds a code', async () => {
    const { code, id } = await buildDesk();
    await buildDesk();
    expect(await ids({ q: code.toUpperCase() })).toEqual([id]);
  });
});

test('of a public article who may not open it sees the headline that readers see', async () => {
  const { id } = await buildDesk({ ...STATES.live, headline: 'آنچه هست' });
  await db.article.update({ where: { id }, data: { deskHeadline: 'آنچه نوشته می‌شود' } });
  const headlineFor = async (actor: Actor) =>
    (await listDesk(actor, { query: deskQuerySchema.parse({}) }, NOW)).rows.map(
      (row) => row.headline,
    );
  expect(await headlineFor(chief)).toEqual(['آنچه نوشته می‌شود']);
  expect(await headlineFor(actorOf('reporter'))).toEqual(['آنچه هست']);
});

describe('lists with a meaning', () => {
  test('mine; waiting for me: reviews of my sections, and mine that came back', async () => {
    const reporter = await buildUser();
    const editor = await buildUser('editor');
    const back = await buildDesk({ ...STATES.changesAsked, ownerId: reporter.id });
    const review = await buildDesk(STATES.inReview);
    const elsewhere = await buildDesk(STATES.inReview);
    const bound = { ...editor, sections: [review.sectionId ?? ''] };
    expect(await ids({ list: 'mine' }, reporter)).toEqual([back.id]);
    expect(await ids({ list: 'waiting' }, reporter)).toEqual([back.id]);
    expect(await ids({ list: 'waiting' }, editor)).toEqual([elsewhere.id, review.id]);
    expect(await ids({ list: 'waiting' }, bound)).toEqual([review.id]);
    expect(await countDesk(bound, NOW)).toMatchObject({ waiting: 1, scheduled: 0 });
  });

  test('scheduled holds updates too; live is what readers get', async () => {
    const scheduled = await buildDesk(STATES.scheduled);
    const update = await buildDesk(STATES.updateScheduled);
    await buildDesk(STATES.expired);
    expect(await ids({ list: 'scheduled' })).toEqual([update.id, scheduled.id]);
    expect(await ids({ list: 'live' })).toEqual([update.id]);
  });

  test('what a language lacks, and what is behind its source', async () => {
    const alone = await buildDesk({ publishedRevision: 1 });
    await buildDesk(STATES.draft);
    const source = await buildDesk({ publishedRevision: 3 });
    const stale = await buildDesk({ storyId: source.storyId, locale: 'en', translatedFrom: 2 });
    expect(await ids({ list: 'missing-en' })).toEqual([alone.id]);
    expect(await ids({ list: 'missing-fa' })).toEqual([]);
    expect(await ids({ list: 'stale-en' })).toEqual([stale.id]);
    expect(await countDesk(chief, NOW)).toMatchObject({ 'stale-en': 1, 'stale-fa': 0 });
    await db.article.update({ where: { id: stale.id }, data: { translatedFrom: 3 } });
    expect(await ids({ list: 'stale-en' })).toEqual([]);
    // The source itself is not out yet: its newest text counts.
    await db.article.update({ where: { id: source.id }, data: { publishedRevision: null } });
    await db.articleRevision.create({ data: { articleId: source.id, number: 4, content: {} } });
    expect(await ids({ list: 'stale-en' })).toEqual([stale.id]);
  });
});

describe('what somebody may see', () => {
  test.each(['reporter', 'editor', 'chief', 'moderator', 'admin'] as const)(
    '%s: the lists and the rule for other reads agree',
    async (role) => {
      const actor = await buildUser(role);
      for (const state of DESK_STATES) {
        await buildDesk(STATES[state]);
        await buildDesk({ ...STATES[state], ownerId: actor.id });
      }
      const where = visibleTo(actor, NOW);
      const allowed = await db.article.findMany({ where, select: { id: true } });
      const listed = await ids({}, actor);
      expect(listed.toSorted()).toEqual(allowed.map(({ id }) => id).toSorted());
      const all = 2 * DESK_STATES.length;
      const counts = { reporter: 11, editor: all, chief: all, moderator: 4, admin: all };
      expect(listed).toHaveLength(counts[role]);
    },
  );

  test('what is only drafted cannot be guessed by searching for it', async () => {
    const reporter = await buildUser();
    const { id } = await buildDesk({ headline: 'وزیر ماند' });
    await db.article.update({ where: { id }, data: { deskKey: foldKey('وزیر استعفا کرد') } });
    expect(await ids({ q: 'استعفا' }, reporter)).toEqual([]);
    expect(await ids({ q: 'وزیر' }, reporter)).toEqual([id]);
    expect(await ids({ q: 'استعفا' })).toEqual([id]);
  });

  test('a draft of somebody else is not even the other edition of what they see', async () => {
    const reporter = await buildUser();
    const { storyId } = await buildDesk();
    await buildDesk({ ...STATES.draft, storyId, locale: 'en' });
    const { rows } = await listDesk(reporter, { query: { list: 'all' } }, NOW);
    expect(rows).toMatchObject([{ locale: 'fa', other: null }]);
  });
});

test('an address with nonsense in it is a list without it', () => {
  expect(deskQuerySchema.parse({ list: 'x', state: 'y', person: '1', q: ' \u0000 ' })).toEqual({
    list: 'all',
  });
  expect(DESK_LISTS).toContain('all');
  expect(readCursor('12_no')).toBeNull();
  expect(readCursor(undefined)).toBeNull();
  expect(readCursor('999999999999999_018f0000-0000-7000-8000-000000000000')).not.toBeNull();
});
