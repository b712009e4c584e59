import { beforeEach, describe, expect, test } from 'vitest';
import { type Actor, SYSTEM } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { actorOf, buildArticle, buildPerson, buildSection, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { lookAt } from './claim-article.ts';
import * as policy from './policy.ts';
import { visibleSql, visibleTo } from './visible-to.ts';

const PEOPLE: Record<string, Actor> = {
  reporter: actorOf('reporter'),
  moderator: actorOf('moderator'),
  editor: actorOf('editor'),
  'editor of the section': actorOf('editor', ['sport', 'city']),
  'editor of another section': actorOf('editor', ['sport']),
  'editor of no section': actorOf('editor', []),
  chief: actorOf('chief'),
  'chief who once was bound': actorOf('chief', ['sport']),
  admin: actorOf('admin'),
  system: SYSTEM,
};
const DESK = [
  ...['editor', 'editor of the section', 'chief', 'chief who once was bound', 'admin', 'system'],
];

const draft: policy.Guarded = {
  ownerId: actorOf('reporter').id,
  stage: 'draft',
  sectionIds: ['city'],
  isPublic: false,
  hasInstant: false,
};
const whoMay = (can: (actor: Actor, article: policy.Guarded) => boolean, article = draft) =>
  Object.keys(PEOPLE).filter((name) => can(PEOPLE[name] as Actor, article));

const rules = [
  policy.canOpen,
  policy.canEdit,
  policy.canSubmit,
  policy.canTakeBack,
  policy.canApprove,
  policy.canPublish,
  policy.canWithdraw,
  policy.canCorrect,
  policy.canShare,
];

test.each(rules)('%o: the desk, bound editors in their sections, whatever became of it', (can) => {
  expect(whoMay(can)).toEqual(DESK);
  expect(whoMay(can, { ...draft, isPublic: true, hasInstant: true })).toEqual(DESK);
  expect(whoMay(can, { ...draft, stage: 'inReview' })).toEqual(DESK);
});

test('a public article is no secret, a draft is one to who may not open it', () => {
  expect(whoMay(policy.canSee, { ...draft, isPublic: true })).toEqual(Object.keys(PEOPLE));
  expect(whoMay(policy.canSee)).toEqual(DESK);
});

test('every section that it touches has to be theirs; what has none is the whole desk’s', () => {
  const moved = { ...draft, sectionIds: ['city', 'economy'] };
  const all = DESK.filter((name) => name !== 'editor of the section');
  expect(whoMay(policy.canPublish, moved)).toEqual(all);
  const none = { ...draft, sectionIds: [] };
  expect(whoMay(policy.canEdit, none)).toEqual(
    Object.keys(PEOPLE).filter((name) => name !== 'reporter' && name !== 'moderator'),
  );
});

describe('what is one’s own', () => {
  const reporter = actorOf('reporter');
  const own = { ...draft, ownerId: reporter.id };
  const names = (can: (typeof rules)[number]) => can.name;
  const may = (actor: Actor, article: policy.Guarded) =>
    rules.filter((can) => can(actor, article)).map(names);

  test.each([
    ['draft', {}, ['canOpen', 'canEdit', 'canSubmit', 'canShare']],
    ['changesAsked', {}, ['canOpen', 'canEdit', 'canSubmit', 'canShare']],
    ['inReview', {}, ['canOpen', 'canTakeBack', 'canShare']],
    ['approved', {}, ['canOpen', 'canShare']],
    ['draft', { hasInstant: true, isPublic: true }, ['canOpen', 'canShare']],
    // Asked for changes to what readers have.
    ['changesAsked', { hasInstant: true }, ['canOpen', 'canEdit', 'canSubmit', 'canShare']],
  ] as const)('a reporter at the stage %s %j', (stage, more, expected) => {
    expect(may(reporter, { ...own, stage, ...more })).toEqual(expected);
  });

  test('an editor bound elsewhere is a reporter there, a moderator nothing', () => {
    const { id } = reporter;
    expect(may({ id, role: 'editor', sections: ['sport'] }, own)).toEqual(may(reporter, own));
    expect(may({ id, role: 'moderator', sections: null }, own)).toEqual([]);
  });
});

test('who may begin one, and into which section it may go', () => {
  const all = Object.keys(PEOPLE).filter((name) => name !== 'moderator');
  expect(Object.keys(PEOPLE).filter((name) => policy.canCreate(PEOPLE[name] as Actor))).toEqual(
    all,
  );
  expect(policy.canUseSection(actorOf('editor', ['sport']), 'city')).toBe(false);
  expect(policy.canUseSection(actorOf('editor', ['city']), 'city')).toBe(true);
  expect(policy.canUseSection(actorOf('editor', ['sport']), null)).toBe(true);
  expect(policy.canUseSection(actorOf('reporter'), 'city')).toBe(true);
});

describe('in lists', () => {
  beforeEach(emptyDatabase);

  test('stands exactly what may be seen', async () => {
    const [city, sport] = [await buildSection(), await buildSection()];
    const reporter = await buildPerson('reporter');
    const drafted = { publishAt: null, firstLiveAt: null };
    await buildArticle({ sectionId: city.id });
    await buildArticle({ sectionId: sport.id, deskSectionId: city.id, ownerId: reporter.id });
    await buildArticle({ sectionId: sport.id });
    const loose = await buildArticle({ ...drafted, deskSectionId: sport.id });
    await db.article.update({ where: { id: loose.id }, data: { sectionId: null } });
    const bare = await buildArticle({ ...drafted, ownerId: reporter.id, stage: 'inReview' });
    await db.article.update({ where: { id: bare.id }, data: { sectionId: null } });
    const all = await db.article.findMany({ select: { id: true } });
    const actors: Actor[] = [
      ...[reporter, actorOf('reporter'), actorOf('moderator'), actorOf('editor'), SYSTEM],
      ...[actorOf('editor', [city.id]), actorOf('editor', [sport.id]), actorOf('editor', [])],
      { ...reporter, role: 'editor', sections: [city.id] },
      { ...reporter, role: 'moderator' },
    ];
    const counts: number[] = [];
    for (const actor of actors) {
      const listed = await db.article.findMany({
        where: visibleTo(actor, NOW),
        select: { id: true },
      });
      const bySql = await db.$queryRaw<{ id: string }[]>`
        SELECT a.id FROM "Article" a WHERE ${visibleSql(actor, NOW)}`;
      expect(bySql.map(({ id }) => id).toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
      const opened: string[] = [];
      for (const { id } of all) {
        const article = await lookAt(db, id, NOW);
        if (article && policy.canSee(actor, article)) opened.push(id);
      }
      expect(listed.map(({ id }) => id).toSorted()).toEqual(opened.toSorted());
      counts.push(opened.length);
    }
    expect(counts).toEqual([4, 3, 3, 5, 5, 4, 5, 4, 4, 3]);
  });
});
