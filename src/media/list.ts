import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { fold } from '#persian/fold.ts';
import { picturesVisibleTo } from './policy.ts';
import { type PickedPicture, pickedSelect } from './views.ts';

export const PICTURE_FILTERS = ['all', 'mine', 'unused', 'expired'] as const;
export type PictureFilter = (typeof PICTURE_FILTERS)[number];

export type PictureQuery = {
  query?: string;
  filter?: PictureFilter;
  /** Id of the last picture that is on the screen already. */
  after?: string | null;
};

const select = {
  ...pickedSelect,
  ...{ rightsExpireAt: true, isPublic: true },
} satisfies Prisma.MediaAssetSelect;

/** A picture of the library. */
export type PictureCard = PickedPicture & {
  isPublic: boolean;
  /** Nobody may show it any more. */
  isExpired: boolean;
};

const TAKE = 36;
const MOST_WORDS = 8;

/** The newest pictures that somebody may see, page by page. `next` is null on the last page. */
export async function listPictures(
  actor: Actor,
  { query = '', filter = 'all', after = null }: PictureQuery,
  now: Date,
): Promise<{ pictures: PictureCard[]; next: string | null }> {
  const rows = await db.mediaAsset.findMany({
    where: {
      AND: [
        picturesVisibleTo(actor),
        filterOf(filter, actor, now),
        ...fold(query).split(' ').slice(0, MOST_WORDS).map(hasWord),
        await olderThan(after),
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: TAKE + 1,
    select,
  });
  const pictures = rows.slice(0, TAKE).map(({ rightsExpireAt, ...picture }) => ({
    ...picture,
    isExpired: rightsExpireAt !== null && rightsExpireAt <= now,
  }));
  return { pictures, next: rows.length > TAKE ? (pictures.at(-1)?.id ?? null) : null };
}

function hasWord(word: string): Prisma.MediaAssetWhereInput {
  // Signs that stand for others in LIKE are letters here.
  return { searchKey: { contains: word.replace(/[\\%_]/g, '\\$&') } };
}

function filterOf(filter: PictureFilter, actor: Actor, now: Date): Prisma.MediaAssetWhereInput {
  switch (filter) {
    case 'all':
      return {};
    case 'mine':
      return { uploadedById: actor.id };
    case 'unused':
      return { uses: { none: {} }, articles: { none: {} }, logoOf: { none: {} } };
    case 'expired':
      return { rightsExpireAt: { lte: now } };
  }
}

async function olderThan(id: string | null): Promise<Prisma.MediaAssetWhereInput> {
  if (!id) return {};
  const last = await db.mediaAsset.findUnique({ where: { id }, select: { createdAt: true } });
  if (!last) return { id: { in: [] } };
  const { createdAt } = last;
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] };
}
