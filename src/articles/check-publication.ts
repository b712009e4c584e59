import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { foldKey } from '#persian/fold.ts';
import { picturesOf } from './body.ts';
import { type ClaimedArticle, lookAt } from './claim-article.ts';
import { listMissing, type Missing } from './complete.ts';
import type { Content } from './content.ts';
import { translatable } from './edition.ts';
import { findNewest } from './newest-revision.ts';
import { canOpen } from './policy.ts';
import { similarity } from './similar.ts';

/** What an editor should know before they publish; nothing of it keeps them from it. */
export type PublicationWarning =
  | {
      code:
        | 'lead_missing'
        | 'picture_missing'
        | 'byline_missing'
        | 'source_missing'
        | 'stale_translation';
    }
  /** It was promised for later: published now it is out before that. */
  | { code: 'embargo'; until: Date }
  | { code: 'rights_expired'; at: Date }
  /** An article of the last 48 hours, or one that waits, says nearly the same. */
  | { code: 'similar_headline'; id: string; articleCode: string; headline: string };

export type PublicationCheck = { missing: Missing[]; warnings: PublicationWarning[] };

const HOURS_48 = 48 * 3_600_000;
const ALIKE = 0.6;

/** What is missing in the newest revision, and what is odd about it. Throws `not_found`. */
export async function checkPublication(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<PublicationCheck> {
  const article = await lookAt(db, id, now);
  if (!article || !canOpen(actor, article)) throw new DomainError('not_found');
  const { content } = await findNewest(db, id);
  const [rights, similar, stale] = await Promise.all([
    findExpiredRights(content, now),
    findSimilar(article, content.headline, now),
    isStale(article),
  ]);
  return {
    missing: listMissing(content),
    warnings: [...oddities(content), ...embargo(article, now), ...rights, ...stale, ...similar],
  };
}

function oddities(content: Content): PublicationWarning[] {
  const { lead, leadMediaId, authorIds, guestBylines, sourceId } = content;
  const isSigned = authorIds.length + guestBylines.length > 0;
  const warnings: PublicationWarning[] = [];
  if (!lead) warnings.push({ code: 'lead_missing' });
  if (leadMediaId === null) warnings.push({ code: 'picture_missing' });
  if (!isSigned) warnings.push({ code: 'byline_missing' });
  if (sourceId === null) warnings.push({ code: 'source_missing' });
  return warnings;
}

function embargo({ publishAt, withdrawnAt }: ClaimedArticle, now: Date): PublicationWarning[] {
  const isWaiting = publishAt !== null && publishAt > now && withdrawnAt === null;
  return isWaiting ? [{ code: 'embargo', until: publishAt }] : [];
}

async function findExpiredRights(
  { leadMediaId, body }: Content,
  now: Date,
): Promise<PublicationWarning[]> {
  const shown = [{ key: { in: picturesOf(body) } }, ...(leadMediaId ? [{ id: leadMediaId }] : [])];
  const picture = await db.mediaAsset.findFirst({
    where: { rightsExpireAt: { lte: now }, OR: shown },
    orderBy: { rightsExpireAt: 'asc' },
    select: { rightsExpireAt: true },
  });
  return picture?.rightsExpireAt ? [{ code: 'rights_expired', at: picture.rightsExpireAt }] : [];
}

async function isStale({ id, storyId, locale }: ClaimedArticle): Promise<PublicationWarning[]> {
  const row = await db.article.findUnique({ where: { id }, select: { translatedFrom: true } });
  const from = row?.translatedFrom ?? null;
  if (from === null) return [];
  const other = await db.article.findFirst({
    where: { storyId, locale: { not: locale } },
    select: { id: true, publishedRevision: true },
  });
  if (!other) return [];
  const { number } = await findNewest(db, other.id);
  const to = translatable({ publishedRevision: other.publishedRevision, number });
  return to > from ? [{ code: 'stale_translation' }] : [];
}

/** Two days hold a few hundred headlines, so they are compared here: pg_trgm would be one more thing to install. */
async function findSimilar(
  { id, locale }: ClaimedArticle,
  headline: string,
  now: Date,
): Promise<PublicationWarning[]> {
  const key = foldKey(headline);
  if (!key) return [];
  const rows = await db.article.findMany({
    where: {
      locale,
      id: { not: id },
      withdrawnAt: null,
      publishAt: { gt: new Date(now.getTime() - HOURS_48) },
    },
    select: { id: true, code: true, headline: true },
    orderBy: { publishAt: 'desc' },
    take: 2000,
  });
  return rows
    .map((row) => ({ ...row, alike: similarity(key, foldKey(row.headline)) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 3)
    .map((row) => ({
      code: 'similar_headline',
      id: row.id,
      articleCode: row.code,
      headline: row.headline,
    }));
}
