import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { actorOf, buildSource, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findSourceById, listSources } from './list.ts';
import { saveSource } from './save.ts';

beforeEach(emptyDatabase);

const chief = actorOf('chief');
const kavir = {
  id: null,
  slug: 'kavir',
  nameFa: 'كوير',
  nameEn: 'Kavir',
  url: 'https://kavir.example',
  creditRuleFa: 'نام پیش از بند نخست',
  creditRuleEn: '',
  licence: '',
  licenceUrl: ' ',
  logoId: null,
};

test('a source is made, found by name, and changed; its slug is fixed', async () => {
  const { id } = await saveSource(chief, kavir, NOW);
  await buildSource({ nameFa: 'آوا' });
  expect((await listSources()).map(({ nameFa }) => nameFa)).toEqual(['آوا', 'کویر']);
  await saveSource(chief, { ...kavir, id, slug: 'other', nameEn: 'Desert' }, NOW);
  expect(await findSourceById(id)).toMatchObject({
    slug: 'kavir',
    nameEn: 'Desert',
    url: 'https://kavir.example/',
    licence: null,
    licenceUrl: null,
  });
  const events = await db.auditEvent.findMany({ orderBy: { id: 'asc' }, select: { action: true } });
  expect(events).toEqual([{ action: 'source.create' }, { action: 'source.update' }]);
  expect(await db.outbox.count()).toBe(2);
});

test('a logo is public from then on', async () => {
  const logo = await db.mediaAsset.create({ data: { key: 'k', width: 100, height: 50 } });
  const { id } = await saveSource(chief, { ...kavir, logoId: logo.id }, NOW);
  expect((await findSourceById(id))?.logo?.key).toBe('k');
  expect(await db.mediaAsset.findMany()).toMatchObject([{ isPublic: true }]);
});

test.each([
  ['name_missing', { nameFa: '' }],
  ['text_long', { nameEn: 'x'.repeat(81) }],
  ['address_invalid', { url: 'javascript:alert(1)' }],
  ['address_invalid', { licenceUrl: 'kavir' }],
  ['slug_invalid', { slug: 'کویر' }],
  ['slug_taken', { slug: 'taken' }],
  ['picture_unknown', { logoId: crypto.randomUUID() }],
  ['not_found', { id: crypto.randomUUID() }],
])('%s: %j', async (code, input) => {
  await buildSource({ slug: 'taken' });
  await expect(saveSource(chief, { ...kavir, ...input }, NOW)).rejects.toMatchObject({ code });
  expect(await db.auditEvent.count()).toBe(0);
});

test.each(['reporter', 'editor', 'moderator'] as const)('%s changes nothing', async (role) => {
  const outcome = saveSource(actorOf(role), kavir, NOW);
  await expect(outcome).rejects.toMatchObject({ code: 'forbidden' });
});
