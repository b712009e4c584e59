import { live } from '#articles/live.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { canDeletePicture, canEditPicture, picturesVisibleTo } from './policy.ts';
import { pickedSelect } from './views.ts';

const select = {
  ...pickedSelect,
  ...{ licence: true, rightsExpireAt: true, bytes: true, isPublic: true },
  ...{ uploadedById: true, createdAt: true },
  uploadedBy: { select: { name: true } },
  _count: { select: { logoOf: true } },
} satisfies Prisma.MediaAssetSelect;

type Row = Prisma.MediaAssetGetPayload<{ select: typeof select }>;

/** An article that shows the picture, in what readers have or in its newest revision. */
export type PictureUse = {
  id: string;
  code: string;
  locale: 'fa' | 'en';
  headline: string;
  isLive: boolean;
};

export type PictureDetail = Omit<Row, '_count' | 'uploadedBy' | 'uploadedById'> & {
  uploader: string | null;
  usedIn: PictureUse[];
  /** Other uses, of which this person may not know more. */
  otherUses: number;
  can: { edit: boolean; remove: boolean };
};

const MOST_USES = 100;

/** A picture with all that is said of it, and where it stands; null when it is none of their business. */
export async function findPicture(
  actor: Actor,
  id: string,
  now: Date,
): Promise<PictureDetail | null> {
  const where = { AND: [{ id }, picturesVisibleTo(actor)] };
  const row = await db.mediaAsset.findFirst({ where, select });
  if (!row) return null;
  const { uploadedBy, _count, uploadedById, ...rest } = row;
  const { usedIn, all } = await findUses(actor, id, now);
  const uses = all + _count.logoOf;
  return {
    ...rest,
    usedIn,
    uploader: uploadedBy?.name ?? null,
    otherUses: uses - usedIn.length,
    can: {
      edit: canEditPicture(actor, { uploadedById }),
      remove: canDeletePicture(actor, { uploadedById }) && uses === 0,
    },
  };
}

async function findUses(actor: Actor, id: string, now: Date) {
  const shows = { OR: [{ leadMediaId: id }, { mediaUses: { some: { mediaId: id } } }] };
  // A reporter is told of articles that are public or their own.
  const known: Prisma.ArticleWhereInput =
    actor.role === 'reporter' ? { OR: [live(now), { ownerId: actor.id }] } : {};
  const [all, rows, public_] = await Promise.all([
    db.article.count({ where: shows }),
    db.article.findMany({
      where: { AND: [shows, known] },
      orderBy: [{ savedAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
      take: MOST_USES,
      select: { id: true, code: true, locale: true, headline: true, deskHeadline: true },
    }),
    db.article.findMany({ where: { AND: [shows, live(now)] }, select: { id: true } }),
  ]);
  const liveIds = new Set(public_.map((one) => one.id));
  const usedIn = rows.map(({ deskHeadline, headline, ...article }) => ({
    ...article,
    headline: deskHeadline || headline,
    isLive: liveIds.has(article.id),
  }));
  return { all, usedIn };
}
