import type { Prisma } from '#db/generated/client.ts';
import { normalizeText } from '#persian/normalize.ts';
import type { DemoArticle, DemoComment } from '../types.ts';
import { hoursAfter, instantsOf } from './instants.ts';

type Thread = { articleId: string; moderatorId: string; parentId?: string };

/** The comments of an article in all their states, each decision with who made it and why. */
export async function seedComments(
  tx: Prisma.TransactionClient,
  article: DemoArticle,
  thread: Thread,
  now: Date,
): Promise<void> {
  const { publishAt } = instantsOf(article, now);
  if (!publishAt) return;
  for (const comment of article.comments ?? []) {
    const id = await seedComment(tx, comment, thread, publishAt, article.locale);
    for (const reply of comment.replies ?? []) {
      await seedComment(tx, reply, { ...thread, parentId: id }, publishAt, article.locale);
    }
  }
}

async function seedComment(
  tx: Prisma.TransactionClient,
  comment: DemoComment,
  { articleId, moderatorId, parentId }: Thread,
  publishAt: Date,
  locale: 'fa' | 'en',
): Promise<string> {
  const createdAt = hoursAfter(publishAt, comment.hoursLater);
  const { id } = await tx.comment.create({
    data: {
      articleId,
      parentId: parentId ?? null,
      name: normalizeText(comment.name, { locale }),
      text: normalizeText(comment.text, { locale, multiline: true }),
      status: comment.status,
      isStaff: comment.staff ?? false,
      likes: comment.likes ?? 0,
      dislikes: comment.dislikes ?? 0,
      createdAt,
    },
    select: { id: true },
  });
  // A waiting comment has no decision yet, and a withdrawn one is the writer's own.
  if (comment.status !== 'pending' && comment.status !== 'withdrawn') {
    await tx.moderationDecision.create({
      data: {
        commentId: id,
        version: 1,
        verdict: comment.status,
        policyLine: comment.policyLine ?? null,
        moderatorId,
        decidedAt: hoursAfter(createdAt, 0.5),
      },
    });
  }
  return id;
}
