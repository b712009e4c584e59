import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { env } from '#env.ts';
import { lookAt } from './claim-article.ts';
import { drawContent } from './draw-content.ts';
import type { ArticleView } from './find-article.ts';
import { findContent } from './newest-revision.ts';
import { canOpen } from './policy.ts';
import { readPreviewToken } from './preview-token.ts';
import type { PictureView } from './views.ts';

export type Preview = { article: ArticleView; revision: number; expiresAt: Date };

/**
 * What a preview link shows: one revision as readers would get it, its pictures marked with the token
 * that opens them. Null when the token is not ours, over or revoked: all look the same from outside.
 */
export async function findPreview(token: string, now: Date): Promise<Preview | null> {
  const link = await findLink(token, now);
  const content = link && (await findContent(db, link.articleId, link.revision));
  const article = content && (await drawContent(link.articleId, content, now));
  if (!article) return null;
  const { revision, expiresAt } = link;
  return { article: withToken(article, token), revision, expiresAt };
}

/** Keys of the pictures that a preview link opens; none when it no longer works. */
export async function findPreviewedPictures(token: string, now: Date): Promise<string[]> {
  const preview = await findPreview(token, now);
  if (!preview) return [];
  const { picture, pictures } = preview.article;
  return [...(picture ? [picture.key] : []), ...Object.keys(pictures)];
}

/** The same of any revision, for who may open the article in the newsroom; null for others. */
export async function findRevisionView(
  actor: Actor,
  { id, number }: { id: string; number: number },
  now: Date,
): Promise<ArticleView | null> {
  const article = await lookAt(db, id, now);
  if (!article || !canOpen(actor, article)) return null;
  const content = await findContent(db, id, number);
  return content && drawContent(id, content, now);
}

async function findLink(token: string, now: Date) {
  const { secret } = env();
  const read = secret ? readPreviewToken(token, now, secret) : null;
  if (!read) return null;
  // The row is asked too: it can be revoked, and goes with its article.
  return db.previewLink.findFirst({
    where: { id: read.linkId, revision: read.revision, revokedAt: null, expiresAt: { gt: now } },
    select: { articleId: true, revision: true, expiresAt: true },
  });
}

function withToken(article: ArticleView, preview: string): ArticleView {
  const { picture, pictures } = article;
  return {
    ...article,
    picture: picture && { ...picture, preview },
    pictures: Object.fromEntries(
      Object.entries(pictures).map(([key, one]): [string, PictureView] => [
        key,
        { ...one, preview },
      ]),
    ),
  };
}
