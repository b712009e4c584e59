import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { actorOf, buildArticle, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { listRedirects, REDIRECTS_TAKE } from './list.ts';
import { removeRedirect } from './remove.ts';
import { saveRedirect } from './save.ts';
import { MOST_LINES, saveRedirectLines } from './save-lines.ts';

beforeEach(emptyDatabase);

const chief = actorOf('chief');
const stored = () =>
  db.redirect.findMany({ select: { path: true, to: true }, orderBy: { path: 'asc' } });
const trace = () =>
  db.auditEvent.findMany({
    orderBy: { id: 'asc' },
    select: { action: true, subjectId: true, details: true },
  });

test('an old address leads to where an article stands, then elsewhere, then nowhere', async () => {
  const { code } = await buildArticle({ locale: 'en' });
  const to = `/en/news/${code}`;
  const path = '/fa/خبر/1234';
  const typed = { path: 'https://old.example/fa/%D8%AE%D8%A8%D8%B1/1234', to: `/fa/news/${code}` };
  expect(await saveRedirect(chief, typed, NOW)).toEqual({ path, to, outcome: 'added' });
  expect(await saveRedirect(chief, { path, to: code }, NOW)).toMatchObject({ outcome: 'same' });
  expect(await stored()).toEqual([{ path, to }]);
  const moved = await saveRedirect(chief, { path, to: '/fa/section/city' }, NOW);
  expect(moved).toEqual({ path, to: '/fa/section/city', outcome: 'changed' });
  expect(await stored()).toEqual([{ path, to: '/fa/section/city' }]);
  await removeRedirect(chief, { path }, NOW);
  expect(await stored()).toEqual([]);
  await expect(removeRedirect(chief, { path }, NOW)).rejects.toMatchObject({ code: 'not_found' });
  expect(await trace()).toEqual([
    { action: 'redirect.save', subjectId: path, details: { to } },
    { action: 'redirect.save', subjectId: path, details: { to: '/fa/section/city' } },
    { action: 'redirect.remove', subjectId: path, details: { to: '/fa/section/city' } },
  ]);
});

test.each([
  ['redirect_path_ours', { path: '/fa/search' }],
  ['redirect_path_invalid', { path: 'news' }],
  ['redirect_to_invalid', { to: 'https://other.example/fa' }],
  // An old address is no target, so that there are no loops.
  ['redirect_to_invalid', { to: '/fa/old' }],
  ['redirect_code_unknown', { to: '0123456789' }],
])('%s: %j', async (code, input) => {
  const typed = { path: '/fa/old', to: '/fa', ...input };
  await expect(saveRedirect(chief, typed, NOW)).rejects.toMatchObject({ code });
  expect(await stored()).toEqual([]);
  expect(await trace()).toEqual([]);
});

describe('lines of an import', () => {
  test('each has its outcome, and a refused one holds up no other', async () => {
    await saveRedirect(chief, { path: '/a', to: '/fa' }, NOW);
    const text = '/a /fa\r\n\n/b\t/en\n/c old  https://x.example\n/d\n /a /en ';
    const outcomes = await saveRedirectLines(chief, { text }, NOW);
    expect(outcomes.map((one) => [one.number, one.saved?.outcome ?? one.refused?.code])).toEqual([
      [1, 'same'],
      [3, 'added'],
      [4, 'redirect_to_invalid'],
      [5, 'redirect_line_invalid'],
      [6, 'changed'],
    ]);
    expect(outcomes[2]?.line).toBe('/c old  https://x.example');
    expect(await stored()).toEqual([
      { path: '/a', to: '/en' },
      { path: '/b', to: '/en' },
    ]);
  });

  test('are neither none nor too many', async () => {
    const save = (text: string) => saveRedirectLines(chief, { text }, NOW);
    await expect(save(' \n ')).rejects.toMatchObject({ code: 'field_missing' });
    const many = '/a /fa\n'.repeat(MOST_LINES + 1);
    await expect(save(many)).rejects.toMatchObject({ code: 'list_long' });
    expect(await stored()).toEqual([]);
  });
});

describe('the list', () => {
  const find = async (q: string) =>
    (await listRedirects(chief, { q }))?.redirects.map(({ path }) => path);

  test('is found by either address, however it is spelt', async () => {
    await db.redirect.createMany({
      data: [
        { path: '/خبر/كتاب‌ها', to: '/fa/section/books' },
        { path: '/news.php?id=7', to: '/en/section/city' },
      ],
    });
    expect(await find('کتاب')).toEqual(['/خبر/كتاب‌ها']);
    expect(await find('BOOKS')).toEqual(['/خبر/كتاب‌ها']);
    expect(await find('https://old.example/news.php?id=7')).toEqual(['/news.php?id=7']);
    expect(await find('%DA%A9%D8%AA%D8%A7%D8%A8')).toEqual(['/خبر/كتاب‌ها']);
    expect(await find('100%')).toEqual([]);
    expect(await find('_')).toEqual([]);
    expect(await find('\0')).toHaveLength(2);
  });

  test('goes on after its last path, each once', async () => {
    const paths = Array.from({ length: REDIRECTS_TAKE + 3 }, (_, index) => `/old/${100 + index}`);
    await db.redirect.createMany({ data: paths.map((path) => ({ path, to: '/fa' })) });
    const first = await listRedirects(chief, {});
    expect(first?.redirects).toHaveLength(REDIRECTS_TAKE);
    const rest = await listRedirects(chief, { after: first?.next ?? '' });
    expect(rest?.next).toBeNull();
    const all = [...(first?.redirects ?? []), ...(rest?.redirects ?? [])];
    expect(all.map(({ path }) => path)).toEqual(paths);
  });
});

test.each(['reporter', 'editor', 'moderator'] as const)('%s does nothing here', async (role) => {
  const actor = actorOf(role);
  const forbidden = { code: 'forbidden' };
  const typed = { path: '/old', to: '/fa' };
  await expect(saveRedirect(actor, typed, NOW)).rejects.toMatchObject(forbidden);
  await expect(saveRedirectLines(actor, { text: '/a /fa' }, NOW)).rejects.toMatchObject(forbidden);
  await expect(removeRedirect(actor, typed, NOW)).rejects.toMatchObject(forbidden);
  expect(await listRedirects(actor, {})).toBeNull();
});
