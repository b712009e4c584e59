import { type Body, bodySchema } from '#articles/body.ts';
import { findLiveContent } from '#articles/live-content.ts';
import { writeMediaUse } from '#articles/media-use.ts';
import type { Prisma } from '#db/generated/client.ts';
import { foldKey } from '#persian/fold.ts';
import { normalizeText } from '#persian/normalize.ts';
import { type DocumentNode, toDocument } from '../markup.ts';
import type { DemoArticle } from '../types.ts';
import { stableCode } from './code.ts';
import { seedComments } from './comments.ts';
import { hoursAfter, instantsOf } from './instants.ts';
import type { SeededNewsroom } from './newsroom.ts';
import { seedTags } from './tags.ts';

/** Articles with their revision, bylines, tags and comments. */
export async function seedArticles(
  tx: Prisma.TransactionClient,
  articles: DemoArticle[],
  newsroom: SeededNewsroom,
  now: Date,
): Promise<void> {
  const stories = new Map<string, string>();
  const tags = await seedTags(tx, articles);
  for (const article of articles) {
    const storyId = stories.get(article.story) ?? crypto.randomUUID();
    stories.set(article.story, storyId);
    const { id } = await tx.article.create({
      data: { ...columnsOf(article, newsroom, now), storyId },
      select: { id: true },
    });
    await tx.articleByline.createMany({
      data: article.bylines.map((handle, position) => ({
        articleId: id,
        authorId: need(newsroom.authors.get(handle), handle),
        position,
      })),
    });
    await tx.articleTag.createMany({
      data: tags(article).map((tagId, position) => ({ articleId: id, tagId, position })),
    });
    await seedRevision(tx, id, article, newsroom);
    await seedComments(tx, article, { articleId: id, moderatorId: newsroom.moderatorId }, now);
  }
}

/** What readers of a withdrawn story are told. */
const WITHDRAWN = {
  fa: 'دو منبع این خبر حرف خود را پس گرفتند. از خوانندگان پوزش می‌خواهیم.',
  en: 'Two sources of this story took back what they had said. We apologise to our readers.',
};

/** Its first revision says what its columns say; of a draft they say no text yet. */
async function seedRevision(
  tx: Prisma.TransactionClient,
  articleId: string,
  article: DemoArticle,
  newsroom: SeededNewsroom,
): Promise<void> {
  const { publishAt, createdAt, sectionId } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { publishAt: true, createdAt: true, sectionId: true },
  });
  const content = { ...(await findLiveContent(tx, articleId)), ...textOf(article, newsroom) };
  const owner = newsroom.accounts.get(article.bylines[0] ?? '') ?? null;
  // What waits for its instant was saved before it.
  const savedAt = publishAt && publishAt < createdAt ? publishAt : createdAt;
  const saved = { savedById: owner };
  await tx.articleRevision.create({
    data: { ...saved, articleId, number: 1, content, createdAt: savedAt },
    select: { id: true },
  });
  await tx.article.update({
    where: { id: articleId },
    data: {
      ...saved,
      savedAt,
      ownerId: owner,
      deskHeadline: content.headline,
      deskKey: foldKey(content.headline),
      deskSectionId: sectionId,
      publishedRevision: publishAt && 1,
    },
    select: { id: true },
  });
  const published = publishAt && content;
  await writeMediaUse(tx, articleId, { newest: content, published });
}

function columnsOf(article: DemoArticle, newsroom: SeededNewsroom, now: Date) {
  const { picture, locale, revisedHoursLater } = article;
  const instants = instantsOf(article, now);
  return {
    code: article.code ?? stableCode(`${article.story} ${locale}`),
    locale,
    label: article.label ?? 'news',
    sectionId: need(newsroom.sections.get(article.section), article.section),
    sourceId: article.source ? need(newsroom.sources.get(article.source), article.source) : null,
    sourceUrl: article.sourceUrl ?? null,
    licenceNote: article.licenceNote ?? null,
    leadMediaId: picture ? need(newsroom.media.get(picture), picture).id : null,
    leadAlt: article.pictureAlt ?? '',
    leadCaption: article.pictureCaption ?? '',
    withdrawnReason: article.state === 'withdrawn' ? WITHDRAWN[locale] : '',
    baseViews: article.views,
    ...instants,
    revisedAt:
      revisedHoursLater && instants.publishAt
        ? hoursAfter(instants.publishAt, revisedHoursLater)
        : null,
    // A draft's text is in its revision only: readers' columns are the published copy.
    ...(article.state === 'draft' ? {} : textOf(article, newsroom)),
  };
}

function textOf(article: DemoArticle, newsroom: SeededNewsroom) {
  const { locale, kicker, headline, lead } = article;
  const line = (text: string) => normalizeText(text, { locale });
  return {
    kicker: kicker ? line(kicker) : null,
    headline: line(headline),
    lead: line(lead),
    body: withMedia(toDocument(article.body), newsroom),
  };
}

// The content names pictures; the stored text names the files that were made of them.
function withMedia(document: DocumentNode, newsroom: SeededNewsroom): Body {
  return bodySchema.parse(withKeys(document, newsroom));
}

/** Pictures by the key of their files, wherever they stand. */
function withKeys(node: DocumentNode, newsroom: SeededNewsroom): DocumentNode {
  const content = node.content?.map((child) => withKeys(child, newsroom));
  const attrs =
    node.type === 'figure'
      ? {
          ...node.attrs,
          picture: need(newsroom.media.get(String(node.attrs?.picture)), 'figure').key,
        }
      : node.attrs;
  return { ...node, ...(attrs && { attrs }), ...(content && { content }) };
}

function need<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the demo has no «${name}»`);
  return value;
}
