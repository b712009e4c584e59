import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '#db/generated/client.ts';
import { picturesOf } from './body.ts';
import type { Content } from './content.ts';
import { live } from './live.ts';

type Shown = Pick<Content, 'leadMediaId' | 'body'>;

/** Whether two texts show the same pictures, so that nothing needs to be written down. */
export function showsTheSame(a: Shown, b: Shown): boolean {
  const shown = ({ leadMediaId, body }: Shown) => [leadMediaId, ...picturesOf(body)];
  return isDeepStrictEqual(shown(a), shown(b));
}

/**
 * Writes down which pictures an article shows: those of the newest text, and those of the text that
 * readers get or will get. What only drafts show stays out of readers' reach.
 */
export async function writeMediaUse(
  tx: Prisma.TransactionClient,
  articleId: string,
  { newest, published }: { newest: Shown; published: Shown | null },
): Promise<void> {
  const inNewest = await idsOf(tx, newest);
  const inPublished = published ? await idsOf(tx, published) : [];
  const used = [...new Set([...inNewest, ...inPublished])].sort();
  await tx.mediaUse.deleteMany({ where: { articleId, mediaId: { notIn: used } } });
  if (used.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "MediaUse" ("mediaId", "articleId", "isPublished")
    SELECT id, ${articleId}::uuid, id = ANY(${inPublished}::uuid[])
    FROM unnest(${used}::uuid[]) AS id
    ON CONFLICT ("mediaId", "articleId") DO UPDATE SET "isPublished" = excluded."isPublished"`;
}

/**
 * Lets readers have the pictures of a text that they get by now; of one that waits for its instant
 * src/media opens them then. They stay public: an address that was given out goes on working.
 */
export async function openPictures(
  tx: Prisma.TransactionClient,
  articleId: string,
  now: Date,
): Promise<void> {
  await tx.mediaAsset.updateMany({
    where: {
      isPublic: false,
      uses: { some: { articleId, isPublished: true, article: live(now) } },
    },
    data: { isPublic: true },
  });
}

async function idsOf(tx: Prisma.TransactionClient, { leadMediaId, body }: Shown) {
  const keys = picturesOf(body);
  if (!leadMediaId && keys.length === 0) return [];
  // By both at once: of an id that is gone nothing is left to use.
  const rows = await tx.mediaAsset.findMany({
    where: { OR: [{ key: { in: keys } }, ...(leadMediaId ? [{ id: leadMediaId }] : [])] },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
