import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { actorOf, buildArticle, buildRevision, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { checkPublication } from './check-publication.ts';
import { similarity } from './similar.ts';

const editor = actorOf('editor');
const HOUR = 3_600_000;
const hoursAgo = (count: number) => new Date(NOW.getTime() - count * HOUR);
const DRAFT = { publishAt: null, firstLiveAt: null };
const HEADLINE = 'دومین کارخانهٔ نوآوری مشهد گشایش یافت';

beforeEach(emptyDatabase);

async function check(content: object, values: Parameters<typeof buildArticle>[0] = DRAFT) {
  const { id } = await buildArticle(values);
  await buildRevision(id, content as never);
  return checkPublication(editor, { id }, NOW);
}
const codes = (warnings: { code: string }[]) => warnings.map(({ code }) => code).sort();

test('lists everything that is missing, in order of weight', async () => {
  const figure = { picture: 'abc', alt: ' ', caption: '', credit: '' };
  const gallery = { type: 'gallery', content: [{ type: 'figure', attrs: figure }] };
  const { missing } = await check({
    ...{ headline: '', sectionId: null, sourceUrl: 'example', body: { type: 'doc', content: [] } },
  });
  expect(missing).toEqual([
    ...['headline_missing', 'article_without_body', 'section_missing', 'address_invalid'],
  ]);
  const other = await check({ body: { type: 'doc', content: [gallery] } });
  expect(other.missing).toEqual(['picture_alt_missing']);
});

test('warns of what is odd', async () => {
  expect(codes((await check({ lead: '' })).warnings)).toEqual([
    ...['byline_missing', 'lead_missing', 'picture_missing', 'source_missing'],
  ]);
  const ended = await db.mediaAsset.create({
    data: { key: 'old', width: 1, height: 1, rightsExpireAt: hoursAgo(1) },
  });
  const until = new Date(NOW.getTime() + HOUR);
  const { warnings } = await check(
    { leadMediaId: ended.id, leadAlt: 'عکس', guestBylines: ['سارا'] },
    { publishAt: until, firstLiveAt: until },
  );
  expect(warnings).toEqual([
    { code: 'source_missing' },
    { code: 'embargo', until },
    { code: 'rights_expired', at: hoursAgo(1) },
  ]);
  const figure = { type: 'figure', attrs: { picture: 'old', alt: 'x', caption: '', credit: '' } };
  const inText = await check({ body: { type: 'doc', content: [figure] } });
  expect(codes(inText.warnings)).toContain('rights_expired');
});

test.each([
  ['the same, typed otherwise', 'دومين كارخانه نوآوري مشهد گشايش يافت', 47, true],
  ['a word more', `${HEADLINE} امروز`, 1, true],
  ['another story', 'تیم ملی به جام جهانی رسید', 1, false],
  ['half of it', 'نوآوری در مشهد', 1, false],
  ['three days old', HEADLINE, 72, false],
  ['one that waits', HEADLINE, -5, true],
])('a headline of the last two days that is nearly this one: %s', async (_, headline, age, is) => {
  const at = hoursAgo(age);
  const other = await buildArticle({ headline, publishAt: at, firstLiveAt: at });
  const { warnings } = await check({ headline: HEADLINE });
  const similar = warnings.filter(({ code }) => code === 'similar_headline');
  const { id, code } = other;
  expect(similar).toEqual(
    is ? [{ code: 'similar_headline', id, articleCode: code, headline }] : [],
  );
});

test('not of itself, of the other language, or of what was withdrawn', async () => {
  const english = { locale: 'en', headline: HEADLINE, publishAt: hoursAgo(1) } as const;
  await buildArticle(english);
  await buildArticle({ headline: HEADLINE, publishAt: hoursAgo(1), withdrawnAt: NOW });
  const { warnings } = await check({ headline: HEADLINE }, { publishAt: hoursAgo(1) });
  expect(codes(warnings)).not.toContain('similar_headline');
});

test('is nobody’s who may not open the article', async () => {
  const { id } = await buildArticle(DRAFT);
  const outcome = checkPublication(actorOf('reporter'), { id }, NOW);
  await expect(outcome).rejects.toMatchObject({ code: 'not_found' });
});

test('similarity is 1 of the same, 0 of nothing in common, and symmetric', () => {
  expect(similarity('کتاب خوب', 'کتاب خوب')).toBe(1);
  expect(similarity('abc', 'xyz')).toBe(0);
  expect(similarity('', '')).toBe(0);
  // As pg_trgm says it.
  expect(similarity('word', 'two words')).toBeCloseTo(0.363_636, 5);
  expect(similarity('two words', 'word')).toBe(similarity('word', 'two words'));
});
