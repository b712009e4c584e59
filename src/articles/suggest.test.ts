import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { actorOf, buildArticle, buildPerson, buildSection, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findChoices } from './find-choices.ts';
import { suggestRelated, suggestTags } from './suggest.ts';

const NOTHING = { relatedIds: [], leadMediaId: null, sectionId: null };

beforeEach(emptyDatabase);

describe('tags', () => {
  test('are found however they are spelled, the most used first, in their own edition', async () => {
    const reporter = await buildPerson('reporter');
    const tag = (name: string, key: string, locale: 'fa' | 'en' = 'fa') =>
      db.tag.create({ data: { name, key, locale }, select: { id: true } });
    await tag('کشور', 'کشور');
    const used = await tag('کشورها', 'کشورها');
    await tag('country', 'country', 'en');
    const article = await buildArticle();
    await db.articleTag.create({ data: { articleId: article.id, tagId: used.id, position: 0 } });
    const asked = { locale: 'fa', text: 'كشور' } as const;
    expect(await suggestTags(reporter, asked)).toEqual(['کشورها', 'کشور']);
    expect(await suggestTags(reporter, { ...asked, text: 'کشور\u200Cها' })).toEqual(['کشورها']);
    expect(await suggestTags(reporter, { ...asked, text: '%' })).toEqual([]);
    expect(await suggestTags(await buildPerson('moderator'), asked)).toEqual([]);
  });
});

describe('related articles', () => {
  test('are those that readers have, by the words of their headlines', async () => {
    const reporter = await buildPerson('reporter');
    const { id } = await buildArticle({ headline: 'کارخانه\u200Cهای مشهد' });
    await buildArticle({ headline: 'کارخانه\u200Cهای تهران', publishAt: null, firstLiveAt: null });
    const asked = { locale: 'fa', text: 'كارخانه ها' } as const;
    const found = await suggestRelated(reporter, asked, NOW);
    expect(found).toEqual([{ id, headline: 'کارخانه\u200Cهای مشهد' }]);
    expect(await suggestRelated(await buildPerson('moderator'), asked, NOW)).toEqual([]);
  });
});

describe('choices', () => {
  test('of an editor are their own sections, and the one that stands there already', async () => {
    const [own, other, third] = [await buildSection(), await buildSection(), await buildSection()];
    const editor = { ...actorOf('editor'), sections: [own.id] };
    const idsOf = async (sectionId: string | null) => {
      const { sections } = await findChoices(editor, { ...NOTHING, sectionId });
      return sections.map(({ id }) => id).sort();
    };
    expect(await idsOf(null)).toEqual([own.id]);
    expect(await idsOf(other.id)).toEqual([own.id, other.id].sort());
    const all = await findChoices(actorOf('chief'), NOTHING);
    expect(all.sections).toHaveLength(3);
    expect(all.sections.map(({ id }) => id)).toContain(third.id);
  });
});
