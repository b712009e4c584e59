import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { actorOf, buildSection, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findMenu } from './find-menu.ts';
import { findSettings, policyLinesOf } from './find-settings.ts';
import { saveCommentPolicy } from './save-comment-policy.ts';
import { saveMenu } from './save-menu.ts';
import { saveShareTargets } from './save-share-targets.ts';
import { saveSiteNames } from './save-site-names.ts';
import { DEFAULTS } from './schema.ts';

beforeEach(emptyDatabase);

const chief = actorOf('chief');
const admin = actorOf('admin');
const names = {
  fa: { name: ' روزنامة ي ما ', tagline: '' },
  en: { name: 'Ours', tagline: 'A line' },
};
const line = { number: null, fa: 'سطر تازه', en: 'New line', isOn: true };

describe('who', () => {
  const saves = {
    shareTargets: (actor: typeof chief) => saveShareTargets(actor, { targets: ['x'] }, NOW),
    commentPolicy: (actor: typeof chief) => saveCommentPolicy(actor, { lines: [line] }, NOW),
    menus: (actor: typeof chief) => saveMenu(actor, { locale: 'fa', items: [] }, NOW),
    siteNames: (actor: typeof chief) => saveSiteNames(actor, names, NOW),
  };

  test.each([
    ['reporter', []],
    ['moderator', []],
    ['editor', []],
    ['chief', ['shareTargets', 'commentPolicy', 'menus']],
    ['admin', ['shareTargets', 'commentPolicy', 'menus', 'siteNames']],
  ] as const)('%s sets %j', async (role, allowed) => {
    for (const [key, save] of Object.entries(saves)) {
      const outcome = save(actorOf(role)).then(
        () => 'saved',
        (error) => error.code,
      );
      const isAllowed = (allowed as readonly string[]).includes(key);
      expect(await outcome, key).toBe(isAllowed ? 'saved' : 'forbidden');
    }
    expect(await db.setting.count()).toBe(allowed.length);
  });
});

test('a change is in the history with what was before, and drops the pages; the same again is none', async () => {
  await saveShareTargets(chief, { targets: ['x', 'email', 'x'] }, NOW);
  await saveShareTargets(chief, { targets: ['x', 'email'] }, NOW);
  expect((await findSettings()).shareTargets).toEqual(['x', 'email']);
  expect(await db.auditEvent.findMany()).toMatchObject([
    {
      actorId: chief.id,
      action: 'setting.change',
      subjectType: 'setting',
      subjectId: 'shareTargets',
      details: { before: null, after: ['x', 'email'] },
    },
  ]);
  expect(await db.outbox.findMany()).toMatchObject([{ change: { kind: 'site' } }]);
});

test('names are stored clean, and have an end', async () => {
  await saveSiteNames(admin, names, NOW);
  expect((await findSettings()).siteNames.fa.name).toBe('روزنامة ی ما');
  const long = { ...names, en: { name: 'x'.repeat(61), tagline: '' } };
  await expect(saveSiteNames(admin, long, NOW)).rejects.toMatchObject({
    code: 'text_long',
    details: { max: 60 },
  });
});

describe('lines of the comment policy', () => {
  test('keep their numbers when they move; a number is never given twice', async () => {
    const [first, second, third] = DEFAULTS.commentPolicy;
    if (!first || !second || !third) throw new Error('three lines');
    const off = { ...third, isOn: false };
    await saveCommentPolicy(chief, { lines: [off, second, line] }, NOW);
    await saveCommentPolicy(chief, { lines: [off, second, { ...line, number: 4 }, line] }, NOW);
    const settings = await findSettings();
    expect(settings.commentPolicy.map(({ number }) => number)).toEqual([3, 2, 4, 5]);
    expect(policyLinesOf(settings, 'fa')).toEqual([second.fa, 'سطر تازه', 'سطر تازه']);
  });

  test('may be for one edition alone, but not for none', async () => {
    await saveCommentPolicy(chief, { lines: [{ ...line, en: ' ' }] }, NOW);
    const settings = await findSettings();
    expect([policyLinesOf(settings, 'fa'), policyLinesOf(settings, 'en')]).toEqual([
      ['سطر تازه'],
      [],
    ]);
    const empty = { ...line, fa: '\u200C', en: '' };
    const refusal = saveCommentPolicy(chief, { lines: [empty] }, NOW);
    await expect(refusal).rejects.toMatchObject({ code: 'line_empty' });
    const many = Array.from({ length: 21 }, () => line);
    await expect(saveCommentPolicy(chief, { lines: many }, NOW)).rejects.toMatchObject({
      code: 'list_long',
    });
  });
});

describe('the menu of an edition', () => {
  const link = (url: string) => ({ kind: 'link', label: 'درباره', url }) as const;

  test('is all sections of the first level until it is set; a section that is gone is left out', async () => {
    const city = await buildSection({ slug: 'city' });
    await buildSection({ slug: 'metro', parentId: city.id });
    await buildSection({ slug: 'sport', nameFa: 'ورزش' });
    expect((await findMenu('fa', await findSettings())).map(({ label }) => label)).toEqual([
      'شهر',
      'ورزش',
    ]);
    const items = [link('/fa/about'), { kind: 'section', slug: 'metro' } as const];
    await saveMenu(chief, { locale: 'fa', items }, NOW);
    expect(await findMenu('fa', await findSettings())).toEqual([
      { label: 'درباره', url: '/fa/about' },
      { label: 'شهر', slug: 'metro' },
    ]);
    expect(await findMenu('en', await findSettings())).toHaveLength(2);
    await db.section.delete({ where: { slug: 'metro' } });
    expect(await findMenu('fa', await findSettings())).toHaveLength(1);
  });

  test.each([
    ['javascript:alert(1)', false],
    ['//evil.example', false],
    ['/\\evil.example', false],
    ['mailto:a@example.org', false],
    ['about', false],
    ['/fa/about', true],
    ['https://example.org/a', true],
  ])('a link to %s: %s', async (url, isFine) => {
    const outcome = saveMenu(chief, { locale: 'fa', items: [link(url)] }, NOW);
    if (isFine) return expect(await outcome).toBeUndefined();
    await expect(outcome).rejects.toMatchObject({ code: 'address_invalid' });
  });

  test('knows no section that is not there, and no link without words', async () => {
    const nowhere = { kind: 'section', slug: 'x' } as const;
    await expect(saveMenu(chief, { locale: 'fa', items: [nowhere] }, NOW)).rejects.toMatchObject({
      code: 'section_unknown',
    });
    const mute = { ...link('/fa'), label: '' };
    await expect(saveMenu(chief, { locale: 'fa', items: [mute] }, NOW)).rejects.toMatchObject({
      code: 'line_empty',
    });
  });
});
