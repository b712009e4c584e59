import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { searchArticles } from '#search/search-articles.ts';
import {
  actorOf,
  buildArticle,
  buildAuthor,
  buildPerson,
  buildRevision,
  buildSection,
  buildSource,
  NOW,
} from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findArticle } from './find-article.ts';
import { findCode } from './find-code.ts';
import { findAuthor, findSection, findSource, findTag } from './find-list.ts';
import { listArticles } from './list-articles.ts';
import { listElsewhere, listRelated } from './list-beside.ts';
import { listFront } from './list-front.ts';
import { publishArticle } from './publish.ts';
import { scheduleUpdate } from './schedule-update.ts';

const LATER = new Date(NOW.getTime() + 3_600_000);
const JUST_BEFORE = new Date(LATER.getTime() - 1);
const FIRST = { locale: 'fa', page: 1 } as const;
const SECRET = 'رازی‌که‌می‌ماند';

beforeEach(emptyDatabase);

/** Everything by which the public reads, asked for all that leads to the article. */
async function readAll(now: Date): Promise<Record<string, unknown>> {
  const beside = await db.article.findFirstOrThrow({ where: { headline: 'همسایه' } });
  const [tag] = await db.tag.findMany();
  const all = await db.article.findMany({ select: { id: true, code: true, locale: true } });
  const near = {
    ...{ code: beside.code, locale: 'fa' as const, tagIds: tag ? [tag.id] : [] },
    relatedIds: all.map(({ id }) => id),
  };
  return {
    articles: await Promise.all(all.map((one) => findArticle(one, now))),
    codes: await Promise.all(all.map(({ code }) => findCode(code, now))),
    list: await listArticles({ locale: 'fa', take: 50 }, now),
    front: await listFront('fa', now),
    section: await findSection('city', FIRST, now),
    tag: await findTag('مشهد', FIRST, now),
    author: await findAuthor('mina', FIRST, now),
    source: await findSource('tasnim', FIRST, now),
    related: await listRelated({ ...near, sectionId: beside.sectionId }, now),
    elsewhere: await listElsewhere({ ...near, sectionId: null }, now),
    search: await searchArticles({ query: SECRET, locale: 'fa' }, now),
  };
}

const whoKnows = (reads: Record<string, unknown>) =>
  Object.keys(reads).filter((name) => JSON.stringify(reads[name]).includes(SECRET));

async function buildPlaces() {
  const section = await buildSection({ slug: 'city' });
  const source = await buildSource({ slug: 'tasnim' });
  const author = await buildAuthor({ handle: 'mina' });
  await buildArticle({ sectionId: section.id, headline: 'همسایه' });
  return {
    ...{ sectionId: section.id, sourceId: source.id, authorIds: [author.id], tags: ['مشهد'] },
    ...{ headline: SECRET, lead: SECRET, dateline: SECRET, guestBylines: [SECRET] },
  };
}

test('no read of the public knows of what waits, one millisecond before its instant', async () => {
  const editor = await buildPerson('editor');
  const places = await buildPlaces();
  const { id } = await buildArticle({ publishAt: null, firstLiveAt: null });
  await buildRevision(id, places);
  expect(whoKnows(await readAll(LATER))).toEqual([]);
  await publishArticle(editor, { id, seenVersion: 1, at: LATER }, NOW);
  expect(whoKnows(await readAll(NOW))).toEqual([]);
  expect(whoKnows(await readAll(JUST_BEFORE))).toEqual([]);
  // And all of them do at it, so that this test looks where it would show.
  expect(whoKnows(await readAll(LATER))).toEqual([
    ...['articles', 'list', 'front', 'section', 'tag', 'author', 'source', 'related'],
    ...['elsewhere', 'search'],
  ]);
});

test('nor of an update that waits, or a draft of what is public', async () => {
  const places = await buildPlaces();
  const { id } = await buildArticle();
  await buildRevision(id, places);
  await scheduleUpdate(actorOf('editor'), { id, seenVersion: 1, at: LATER }, NOW);
  expect(whoKnows(await readAll(JUST_BEFORE))).toEqual([]);
});
