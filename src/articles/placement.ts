import type { Prisma } from '#db/generated/client.ts';
import type { Placement } from '#outbox/change.ts';

/**
 * The lists in which an article stands while it is public, as the outbox names them; null when it has
 * no section yet, so never was.
 */
export async function findPlacement(
  tx: Prisma.TransactionClient,
  id: string,
): Promise<Placement | null> {
  // One statement: Prisma would send one for each relation, at once over the one connection of `tx`.
  const [placement] = await tx.$queryRaw<Placement[]>`
    SELECT section.slug AS section, source.slug AS source,
      ARRAY(
        SELECT tag.name FROM "ArticleTag" at JOIN "Tag" tag ON tag.id = at."tagId"
        WHERE at."articleId" = a.id ORDER BY at.position
      ) AS tags,
      ARRAY(
        SELECT author.handle FROM "ArticleByline" b JOIN "Author" author ON author.id = b."authorId"
        WHERE b."articleId" = a.id ORDER BY b.position
      ) AS authors
    FROM "Article" a
      JOIN "Section" section ON section.id = a."sectionId"
      LEFT JOIN "Source" source ON source.id = a."sourceId"
    WHERE a.id = ${id}::uuid`;
  return placement ?? null;
}
