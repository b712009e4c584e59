import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { foldKey } from '#persian/fold.ts';
import type { Locale } from '#persian/locale.ts';
import { picturesOf } from './body.ts';
import type { Content } from './content.ts';

type Target = { id: string; locale: Locale };

/**
 * Copies content into the columns and relations of readers, all of it but the note to editors.
 * Throws `reference_gone` with the field when what it names is no longer there.
 */
export async function copyContent(
  tx: Prisma.TransactionClient,
  { id, locale }: Target,
  content: Content,
): Promise<void> {
  await requireReferences(tx, content);
  const { tags, authorIds, relatedIds, editorNote: _, ...columns } = content;
  await tx.article.update({ where: { id }, data: columns, select: { id: true } });
  await tx.articleTag.deleteMany({ where: { articleId: id } });
  await tx.articleTag.createMany({
    data: (await needTags(tx, locale, tags)).map((tagId, position) => ({
      articleId: id,
      tagId,
      position,
    })),
  });
  await tx.articleByline.deleteMany({ where: { articleId: id } });
  await tx.articleByline.createMany({
    data: authorIds.map((authorId, position) => ({ articleId: id, authorId, position })),
  });
  await tx.articleRelated.deleteMany({ where: { articleId: id } });
  await tx.articleRelated.createMany({
    data: relatedIds
      .filter((relatedId) => relatedId !== id)
      .map((relatedId, position) => ({ articleId: id, relatedId, position })),
  });
}

/** Throws `reference_gone`. One statement for all; the desk should be told which field, and PostgreSQL would name a constraint. */
export async function requireReferences(
  tx: Prisma.TransactionClient,
  content: Content,
): Promise<void> {
  const { sectionId, sourceId, authorIds, leadMediaId, relatedIds, body } = content;
  const keys = [...new Set(picturesOf(body))];
  const [found] = await tx.$queryRaw<Record<string, boolean>[]>`
    SELECT
      ${sectionId}::uuid IS NULL OR EXISTS (SELECT FROM "Section" WHERE id = ${sectionId}::uuid)
        AS "sectionId",
      ${sourceId}::uuid IS NULL OR EXISTS (SELECT FROM "Source" WHERE id = ${sourceId}::uuid)
        AS "sourceId",
      (SELECT count(*) FROM "Author" WHERE id = ANY(${authorIds}::uuid[])) = ${authorIds.length}
        AS "authorIds",
      ${leadMediaId}::uuid IS NULL OR EXISTS (SELECT FROM "MediaAsset" WHERE id = ${leadMediaId}::uuid)
        AS "leadMediaId",
      (SELECT count(*) FROM "Article" WHERE id = ANY(${relatedIds}::uuid[])) = ${relatedIds.length}
        AS "relatedIds",
      (SELECT count(*) FROM "MediaAsset" WHERE key = ANY(${keys}::text[])) = ${keys.length} AS body`;
  const gone = Object.entries(found ?? {}).find(([, isThere]) => !isThere);
  if (gone) throw new DomainError('reference_gone', { field: gone[0] });
}

/** Ids of the tags of these names, in their order; a new word becomes a tag. */
async function needTags(
  tx: Prisma.TransactionClient,
  locale: Locale,
  names: string[],
): Promise<string[]> {
  const byKey = new Map(names.map((name) => [foldKey(name), name]));
  const keys = [...byKey.keys()].filter(Boolean);
  // In one order everywhere: two publications with the same new words would else wait for each other.
  const rows = keys.toSorted().map((key) => ({ locale, key, name: byKey.get(key) ?? key }));
  await tx.tag.createMany({ data: rows, skipDuplicates: true });
  const tags = await tx.tag.findMany({
    where: { locale, key: { in: keys } },
    select: { id: true, key: true },
  });
  const ids = new Map(tags.map(({ id, key }) => [key, id]));
  return keys.flatMap((key) => ids.get(key) ?? []);
}
