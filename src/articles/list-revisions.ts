import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { RevisionKind } from '#db/generated/client.ts';
import { lookAt } from './claim-article.ts';
import type { Content } from './content.ts';
import type { PersonView } from './edit-view.ts';
import { findContent } from './newest-revision.ts';
import { canOpen } from './policy.ts';

export type RevisionView = {
  number: number;
  kind: RevisionKind;
  headline: string;
  by: PersonView | null;
  at: Date;
};

const TAKE = 50;

/**
 * The revisions of an article, newest first, `TAKE` at most; `before`: only those with a smaller
 * number, for the next page. Null when the article is not theirs to open.
 */
export async function listRevisions(
  actor: Actor,
  { id, before }: { id: string; before?: number },
  now: Date,
): Promise<RevisionView[] | null> {
  if (!(await mayOpen(actor, id, now))) return null;
  // The headline is taken out where the text lies: a page of whole texts would be megabytes.
  const rows = await db.$queryRaw<(Omit<RevisionView, 'by'> & { byId: string; byName: string })[]>`
    SELECT r.number, r.kind, r.content ->> 'headline' AS headline, r."createdAt" AS at,
      u.id AS "byId", u.name AS "byName"
    FROM "ArticleRevision" r LEFT JOIN "User" u ON u.id = r."savedById"
    WHERE r."articleId" = ${id}::uuid AND r.number < ${before ?? 2_147_483_647}
    ORDER BY r.number DESC LIMIT ${TAKE}`;
  return rows.map(({ byId, byName, ...row }) => ({
    ...row,
    by: byId ? { id: byId, name: byName } : null,
  }));
}

/** The content of one revision; null when there is none, or it is not theirs to open. */
export async function findRevision(
  actor: Actor,
  { id, number }: { id: string; number: number },
  now: Date,
): Promise<Content | null> {
  return (await mayOpen(actor, id, now)) ? findContent(db, id, number) : null;
}

async function mayOpen(actor: Actor, id: string, now: Date): Promise<boolean> {
  const article = await lookAt(db, id, now);
  return article !== null && canOpen(actor, article);
}
