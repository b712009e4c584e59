import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import type { Locale } from '#persian/locale.ts';
import { lookAt } from './claim-article.ts';
import { type Content, EMPTY_CONTENT } from './content.ts';
import { bornBy, type Created, withFreshCode } from './create.ts';
import { translatable } from './edition.ts';
import { emptyBody } from './empty-body.ts';
import { findContent, findNewest } from './newest-revision.ts';
import { canCreate, canSee, canUseSection } from './policy.ts';
import { writeRevision } from './write-revision.ts';

/**
 * The other language's edition of a story, a draft of its own: the structure of the text is there and
 * its words are not, for one language never stands in for the other. What readers have is what is
 * translated; before there is that, the newest revision.
 * Throws `not_found`, `forbidden`, `edition_exists`.
 */
export async function createEdition(
  actor: Actor,
  { id: sourceId }: { id: string },
  now: Date,
): Promise<Created> {
  return withFreshCode((code) =>
    db.$transaction(async (tx) => {
      // Held until the end, so that of two who create it at once the second finds it.
      await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ${sourceId}::uuid FOR UPDATE`;
      const source = await lookAt(tx, sourceId, now);
      if (!source || !canSee(actor, source)) throw new DomainError('not_found');
      if (!canCreate(actor)) throw new DomainError('forbidden');
      const { storyId, publishedRevision } = source;
      const locale: Locale = source.locale === 'fa' ? 'en' : 'fa';
      const exists = await tx.article.count({ where: { storyId, locale } });
      if (exists > 0) throw new DomainError('edition_exists');
      const newest = await findNewest(tx, sourceId);
      const from = translatable({ publishedRevision, number: newest.number });
      const isOlder = from !== newest.number;
      const text = isOlder ? await findContent(tx, sourceId, from) : newest.content;
      const born = { ...bornBy(actor, now), translatedFrom: from };
      const { id, version } = await tx.article.create({
        data: { code, locale, storyId, ...born },
        select: { id: true, version: true },
      });
      const content = await structureOf(tx, actor, text ?? newest.content, locale);
      const empty = { number: 0, content: EMPTY_CONTENT };
      const first = { content, kind: 'copied', newest: empty } as const;
      await writeRevision(tx, actor, { id, publishAt: null }, first, now);
      const subject = { type: 'article', id };
      const details = { code, of: sourceId, revision: from };
      await writeAudit(tx, { actor, action: 'article.createEdition', subject, details }, now);
      return { id, code, version };
    }),
  );
}

/** What holds in both languages: everything but words. */
async function structureOf(
  tx: Prisma.TransactionClient,
  actor: Actor,
  content: Content,
  locale: Locale,
): Promise<Content> {
  const { label, sectionId, sourceId, sourceUrl, authorIds, leadMediaId, commentsMode } = content;
  return {
    ...EMPTY_CONTENT,
    ...{ label, sourceId, sourceUrl, authorIds, leadMediaId, commentsMode },
    sectionId: canUseSection(actor, sectionId) ? sectionId : null,
    commentsCloseAt: content.commentsCloseAt,
    relatedIds: await otherEditions(tx, content.relatedIds, locale),
    body: emptyBody(content.body),
  };
}

async function otherEditions(tx: Prisma.TransactionClient, ids: string[], locale: Locale) {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT other.id FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS chosen(id, place)
    JOIN "Article" a ON a.id = chosen.id
    JOIN "Article" other ON other."storyId" = a."storyId" AND other.locale = ${locale}::"Locale"
    ORDER BY chosen.place`;
  return rows.map(({ id }) => id);
}
