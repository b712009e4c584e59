import { db } from '#db/client.ts';
import { foldKey } from '#persian/fold.ts';
import type { Locale } from '#persian/locale.ts';
import { picturesOf } from './body.ts';
import type { Content } from './content.ts';
import { type ArticleView, areCommentsOpen, findPictures } from './find-article.ts';
import { live } from './live.ts';
import { named, pictureSelect } from './views.ts';

const NAMES = { nameFa: true, nameEn: true } as const;

/**
 * An article as readers would get it with this content: the same view, made of a revision and not of
 * the published columns. What the text refers to and is gone is left out, as is a section that nobody
 * has chosen yet (its slug is empty). Null when there is no such article.
 */
export async function drawContent(
  id: string,
  content: Content,
  now: Date,
): Promise<ArticleView | null> {
  const article = await db.article.findUnique({
    where: { id },
    select: {
      id: true,
      code: true,
      locale: true,
      storyId: true,
      publishAt: true,
      revisedAt: true,
      corrections: { select: { kind: true, text: true, at: true }, orderBy: { at: 'asc' } },
    },
  });
  if (!article) return null;
  const { storyId, publishAt, locale, ...rest } = article;
  const [section, source, bylines, lead, tagIds, pictures, other] = await Promise.all([
    findSection(content.sectionId, locale),
    findSource(content, locale),
    findBylines(content.authorIds, locale),
    findLead(content.leadMediaId),
    findTagIds(content.tags, locale),
    findPictures(picturesOf(content.body)),
    db.article.findFirst({
      where: { storyId, locale: { not: locale }, ...live(now) },
      select: { code: true },
    }),
  ]);
  const { label, kicker, headline, body, licenceNote, dateline, guestBylines } = content;
  const closes = content.commentsCloseAt;
  return {
    ...rest,
    ...{ label, kicker, headline, body, licenceNote, dateline, guestBylines, locale },
    ...{ section, source, bylines, pictures, tagIds },
    lead: content.lead,
    leadCaption: content.leadCaption,
    // What it will say at the earliest.
    publishAt: publishAt ?? now,
    sectionId: section.slug ? content.sectionId : null,
    picture: lead && { ...lead.picture, alt: content.leadAlt },
    leadCredit: lead?.credit ?? '',
    tags: content.tags,
    relatedIds: content.relatedIds,
    canonicalUrl: content.canonicalUrl,
    areCommentsOpen: areCommentsOpen(
      { commentsMode: content.commentsMode, commentsCloseAt: closes ? new Date(closes) : null },
      now,
    ),
    otherEdition: other?.code ?? null,
  };
}

async function findSection(id: string | null, locale: Locale): Promise<ArticleView['section']> {
  const row =
    id && (await db.section.findUnique({ where: { id }, select: { slug: true, ...NAMES } }));
  return row ? { slug: row.slug, name: named(row, locale) } : { slug: '', name: '' };
}

async function findSource(
  { sourceId: id, sourceUrl }: Content,
  locale: Locale,
): Promise<ArticleView['source']> {
  const row =
    id &&
    (await db.source.findUnique({ where: { id }, select: { slug: true, url: true, ...NAMES } }));
  if (!row) return null;
  return { slug: row.slug, name: named(row, locale), url: row.url, articleUrl: sourceUrl };
}

async function findBylines(ids: string[], locale: Locale): Promise<ArticleView['bylines']> {
  const rows = await db.author.findMany({
    where: { id: { in: ids } },
    select: { id: true, handle: true, isDesk: true, ...NAMES },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ handle: row.handle, name: named(row, locale), isDesk: row.isDesk }] : [];
  });
}

async function findLead(id: string | null) {
  const select = { ...pictureSelect, credit: true };
  const row = id && (await db.mediaAsset.findUnique({ where: { id }, select }));
  if (!row) return null;
  const { credit, ...picture } = row;
  return { picture, credit };
}

async function findTagIds(names: string[], locale: Locale): Promise<string[]> {
  const rows = await db.tag.findMany({
    where: { locale, key: { in: names.map(foldKey) } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
