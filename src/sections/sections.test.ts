import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { actorOf, buildArticle, buildSection, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { createSection } from './create.ts';
import { listSectionTree } from './list-tree.ts';
import { moveSection } from './move.ts';
import { removeSection } from './remove.ts';
import { updateSection } from './update.ts';

beforeEach(emptyDatabase);

const chief = actorOf('chief');
const names = { nameFa: ' شهر ', nameEn: 'City' };
const add = (slug: string, parentId: string | null = null) =>
  createSection(chief, { ...names, slug, parentId }, NOW);
const tree = async () => (await listSectionTree()).map(({ slug, depth }) => `${depth}${slug}`);

test('sections stand in the order of the newsroom, each followed by those below it', async () => {
  const city = await add('city');
  await add('sport');
  await add('metro', city.id);
  expect(await tree()).toEqual(['0city', '1metro', '0sport']);
  expect(await db.auditEvent.count({ where: { action: 'section.create' } })).toBe(3);
  expect(await db.outbox.count()).toBe(3);
});

test.each(['reporter', 'editor', 'moderator'] as const)('%s changes nothing', async (role) => {
  const actor = actorOf(role);
  const { id } = await buildSection();
  const refusals = [
    createSection(actor, { ...names, slug: 'x', parentId: null }, NOW),
    updateSection(actor, { ...names, id, parentId: null }, NOW),
    moveSection(actor, { id, direction: 'up' }, NOW),
    removeSection(actor, { id }, NOW),
  ];
  for (const refusal of refusals) {
    await expect(refusal).rejects.toMatchObject({ code: 'forbidden' });
  }
  expect(await db.section.count()).toBe(1);
});

test.each([
  ['slug_invalid', { slug: 'شهر' }],
  ['slug_invalid', { slug: 'a--b' }],
  ['slug_taken', { slug: 'Taken' }],
  ['name_missing', { slug: 'x', nameEn: '  ' }],
  ['text_long', { slug: 'x', nameFa: 'ش'.repeat(61) }],
  ['section_unknown', { slug: 'x', parentId: crypto.randomUUID() }],
])('%s: %j', async (code, input) => {
  await buildSection({ slug: 'taken' });
  const outcome = createSection(chief, { ...names, parentId: null, ...input }, NOW);
  await expect(outcome).rejects.toMatchObject({ code });
  expect(await db.section.count()).toBe(1);
});

test('a new name and another place; the slug stays', async () => {
  const city = await add('city');
  const sport = await add('sport');
  await updateSection(
    chief,
    { id: sport.id, nameFa: 'ورزش', nameEn: 'Sport', parentId: city.id },
    NOW,
  );
  expect(await listSectionTree()).toMatchObject([
    { slug: 'city' },
    { slug: 'sport', nameFa: 'ورزش', depth: 1 },
  ]);
  const event = await db.auditEvent.findFirst({ where: { action: 'section.update' } });
  expect(event?.details).toMatchObject({
    before: { parentId: null },
    after: { parentId: city.id },
  });
});

test('there is no third level, and nothing stands below itself', async () => {
  const city = await add('city');
  const metro = await add('metro', city.id);
  const sport = await add('sport');
  const depth = { code: 'section_depth' };
  await expect(add('line-1', metro.id)).rejects.toMatchObject(depth);
  const hang = (id: string, parentId: string) =>
    updateSection(chief, { ...names, id, parentId }, NOW);
  await expect(hang(city.id, city.id)).rejects.toMatchObject(depth);
  await expect(hang(city.id, sport.id)).rejects.toMatchObject(depth);
  await expect(hang(sport.id, metro.id)).rejects.toMatchObject(depth);
});

describe('moving', () => {
  test('is among those of one level, also where two came with one position', async () => {
    const [a, b, c] = [
      await buildSection({ slug: 'a', position: 1 }),
      await buildSection({ slug: 'b', position: 1 }),
      await buildSection({ slug: 'c', position: 1 }),
    ];
    await add('below', a.id);
    await moveSection(chief, { id: c.id, direction: 'up' }, NOW);
    expect(await tree()).toEqual(['0a', '1below', '0c', '0b']);
    await moveSection(chief, { id: a.id, direction: 'down' }, NOW);
    expect(await tree()).toEqual(['0c', '0a', '1below', '0b']);
    await moveSection(chief, { id: b.id, direction: 'down' }, NOW);
    expect(await tree()).toEqual(['0c', '0a', '1below', '0b']);
    expect(await db.auditEvent.count({ where: { action: 'section.move' } })).toBe(2);
  });

  test('of two at once both count', async () => {
    const [a, , c] = [await add('a'), await add('b'), await add('c')];
    await Promise.all([
      moveSection(chief, { id: c.id, direction: 'up' }, NOW),
      moveSection(chief, { id: a.id, direction: 'down' }, NOW),
    ]);
    expect((await tree()).toSorted()).toEqual(['0a', '0b', '0c']);
    expect(await tree()).toEqual(['0c', '0a', '0b']);
  });
});

test('only an empty section can be removed', async () => {
  const [full, planned, empty] = [await add('full'), await add('planned'), await add('empty')];
  await buildArticle({ sectionId: full.id, deskSectionId: planned.id });
  const below = await add('below', empty.id);
  const used = { code: 'section_in_use' };
  for (const { id } of [full, planned, empty]) {
    await expect(removeSection(chief, { id }, NOW)).rejects.toMatchObject(used);
  }
  await removeSection(chief, below, NOW);
  await removeSection(chief, empty, NOW);
  expect(await tree()).toEqual(['0full', '0planned']);
  await expect(removeSection(chief, empty, NOW)).rejects.toMatchObject({ code: 'not_found' });
});
