import { db } from '#db/client.ts';
import type { CommentsMode, CorrectionKind, Prisma } from '#db/generated/client.ts';
import type { Locale } from '#i18n/routing.ts';
import { type Body, bodySchema, picturesOf } from './body.ts';
import { live } from './live.ts';
import {
  type ArticleCard,
  cardSelect,
  named,
  type PictureView,
  pictureSelect,
  toCard,
} from './views.ts';

/** All that an article page draws. */
export type ArticleView = ArticleCard & {
  id: string;
  body: Body;
  /** Pictures inside the text, by key. */
  pictures: Record<string, PictureView>;
  leadCaption: string;
  leadCredit: string;
  revisedAt: Date | null;
  licenceNote: string | null;
  source: { slug: string; name: string; url: string; articleUrl: string | null } | null;
  bylines: { handle: string; name: string; isDesk: boolean }[];
  /** Names over the text that have no page of their own. */
  guestBylines: string[];
  dateline: string;
  tags: string[];
  /** Where a copied story was first published, if not here. */
  canonicalUrl: string | null;
  areCommentsOpen: boolean;
  /** Oldest first. */
  corrections: { kind: CorrectionKind; text: string; at: Date }[];
  /** Chosen by the editors to stand beside it, before what is found by its tags. */
  relatedIds: string[];
  /** What the lists beside it are picked by. */
  sectionId: string | null;
  tagIds: string[];
  /** Code of the other edition, when the public may read it. */
  otherEdition: string | null;
};

const articleSelect = {
  ...cardSelect,
  id: true,
  storyId: true,
  sectionId: true,
  body: true,
  leadCaption: true,
  revisedAt: true,
  licenceNote: true,
  sourceUrl: true,
  leadMedia: { select: { ...pictureSelect, credit: true } },
  source: { select: { slug: true, nameFa: true, nameEn: true, url: true } },
  bylines: {
    select: { author: { select: { handle: true, nameFa: true, nameEn: true, isDesk: true } } },
    orderBy: { position: 'asc' },
  },
  tags: { select: { tag: { select: { id: true, name: true } } }, orderBy: { position: 'asc' } },
  guestBylines: true,
  dateline: true,
  canonicalUrl: true,
  commentsMode: true,
  commentsCloseAt: true,
  corrections: { select: { kind: true, text: true, at: true }, orderBy: { at: 'asc' } },
  related: { select: { relatedId: true }, orderBy: { position: 'asc' } },
} satisfies Prisma.ArticleSelect;

/** The article of a code as the public may read it at `now`, or null. */
export async function findArticle(
  { code, locale }: { code: string; locale: Locale },
  now: Date,
): Promise<ArticleView | null> {
  const row = await db.article.findFirst({
    where: { code, locale, ...live(now) },
    select: articleSelect,
  });
  if (!row) return null;
  const body = bodySchema.parse(row.body);
  const [pictures, other] = await Promise.all([
    findPictures(picturesOf(body)),
    db.article.findFirst({
      where: { storyId: row.storyId, locale: { not: locale }, ...live(now) },
      select: { code: true },
    }),
  ]);
  return { ...toView(row, now), body, pictures, otherEdition: other?.code ?? null };
}

function toView(row: Prisma.ArticleGetPayload<{ select: typeof articleSelect }>, now: Date) {
  const { source, sourceUrl } = row;
  return {
    ...toCard(row),
    id: row.id,
    headline: row.headline,
    guestBylines: row.guestBylines,
    dateline: row.dateline,
    canonicalUrl: row.canonicalUrl,
    areCommentsOpen: areCommentsOpen(row, now),
    corrections: row.corrections,
    relatedIds: row.related.map(({ relatedId }) => relatedId),
    leadCaption: row.leadCaption,
    leadCredit: row.leadMedia?.credit ?? '',
    revisedAt: row.revisedAt,
    licenceNote: row.licenceNote,
    source: source && {
      slug: source.slug,
      name: named(source, row.locale),
      url: source.url,
      articleUrl: sourceUrl,
    },
    bylines: row.bylines.map(({ author }) => ({
      handle: author.handle,
      name: named(author, row.locale),
      isDesk: author.isDesk,
    })),
    tags: row.tags.map(({ tag }) => tag.name),
    sectionId: row.sectionId,
    tagIds: row.tags.map(({ tag }) => tag.id),
  };
}

/** Closed by the editors, or by the clock. */
export function areCommentsOpen(
  { commentsMode, commentsCloseAt }: { commentsMode: CommentsMode; commentsCloseAt: Date | null },
  now: Date,
): boolean {
  return commentsMode === 'open' && (commentsCloseAt === null || commentsCloseAt > now);
}

/** The pictures of these keys, as they are drawn. */
export async function findPictures(keys: string[]): Promise<Record<string, PictureView>> {
  if (keys.length === 0) return {};
  const rows = await db.mediaAsset.findMany({
    where: { key: { in: keys } },
    select: pictureSelect,
  });
  return Object.fromEntries(rows.map((row) => [row.key, row]));
}
