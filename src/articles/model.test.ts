import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { buildArticle, buildPerson, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findArticle } from './find-article.ts';
import { publishArticle } from './publish.ts';
import { saveRevision } from './save-revision.ts';
import { withdrawArticle } from './withdraw.ts';

const CLIENTS = 4;
let people: Person[] = [];

beforeEach(async () => {
  await emptyDatabase();
  people = await Promise.all(Array.from({ length: CLIENTS }, () => buildPerson('editor')));
});

/** One client's next move. Those of one round are made at once; a client that lost looks again or insists. */
const move = fc.record({
  client: fc.nat(CLIENTS - 1),
  act: fc.constantFrom('autosaved', 'saved', 'publish', 'withdraw'),
  looksAgain: fc.boolean(),
});
const rounds = fc.array(fc.array(move, { minLength: 1, maxLength: 4 }), {
  minLength: 3,
  maxLength: 12,
});

type Won = { version: number; from: number; text: string | null; act: string };

test('of N who save and publish as they like, nobody’s acknowledged text is lost or overwritten', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async (plan) => {
      const { id, code } = await buildArticle({ publishAt: null, firstLiveAt: null });
      const seen = Array<number>(CLIENTS).fill(1);
      const won: Won[] = [];
      let serial = 0;
      for (const moves of plan) {
        await Promise.all(
          moves.map(async ({ client, act, looksAgain }) => {
            const from = seen[client] ?? 1;
            serial += 1;
            const text = `متن ${serial} از ${client}`;
            const version = await attempt(people[client] as Person, act, { id, from, text });
            if (version === 'stale') {
              if (looksAgain) seen[client] = await versionOf(id);
            } else if (version !== null) {
              seen[client] = version;
              won.push({
                version,
                from,
                act,
                text: act.startsWith('auto') || act === 'saved' ? text : null,
              });
            }
          }),
        );
      }
      await check(id, code, won);
    }),
    { numRuns: 25 },
  );
}, 120_000);

/** The new version; «stale», or null when the article is not at a state in which one can do that. */
async function attempt(
  actor: Person,
  act: string,
  { id, from, text }: { id: string; from: number; text: string },
): Promise<number | 'stale' | null> {
  const seen = { id, seenVersion: from };
  try {
    if (act === 'publish') return (await publishArticle(actor, { ...seen, at: null }, NOW)).version;
    if (act === 'withdraw') {
      return (await withdrawArticle(actor, { ...seen, reason: 'چون' }, NOW)).version;
    }
    const save = { ...seen, content: { headline: text }, kind: act as 'saved' };
    return (await saveRevision(actor, save, NOW)).version;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'stale_version') return 'stale';
    expect(['nothing_to_publish', 'not_public']).toContain(error.code);
    return null;
  }
}

async function versionOf(id: string): Promise<number> {
  return (await db.article.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
}

async function check(id: string, code: string, won: Won[]): Promise<void> {
  // One winner of each version, each exactly one above what it had seen, with no gap.
  const versions = won.map(({ version }) => version).sort((a, b) => a - b);
  expect(versions).toEqual(versions.map((_, index) => index + 2));
  for (const { version, from } of won) expect(version).toBe(from + 1);
  expect(await versionOf(id)).toBe(versions.length + 1);

  const revisions = await db.articleRevision.findMany({
    where: { articleId: id },
    select: { number: true, content: true },
    orderBy: { number: 'asc' },
  });
  const kept = revisions.map(({ content }) => (content as { headline: string }).headline);
  const inOrder = won.toSorted((a, b) => a.version - b.version);
  expect(kept).toEqual(inOrder.flatMap(({ text }) => text ?? []));
  expect(revisions.map(({ number }) => number)).toEqual(kept.map((_, index) => index + 1));

  // Readers have what the last publication found, unless it was withdrawn since.
  const last = inOrder.findLast(({ act }) => act === 'publish' || act === 'withdraw');
  const published = inOrder.filter(({ version, text }) => text && version < (last?.version ?? 0));
  const view = await findArticle({ code, locale: 'fa' }, NOW);
  expect(view?.headline).toBe(
    last?.act === 'publish' ? (published.at(-1)?.text ?? undefined) : undefined,
  );
}
