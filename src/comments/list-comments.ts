import { live } from '#articles/live.ts';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';

export type CommentView = {
  id: string;
  name: string;
  text: string;
  isStaff: boolean;
  likes: number;
  dislikes: number;
  createdAt: Date;
};
export type ThreadView = CommentView & { replies: CommentView[] };

const select = {
  id: true,
  name: true,
  text: true,
  isStaff: true,
  likes: true,
  dislikes: true,
  createdAt: true,
} satisfies Prisma.CommentSelect;

/** The published comments of a live article, newest first, each with its published replies in order. */
export function listComments(articleId: string, now: Date): Promise<ThreadView[]> {
  return db.comment.findMany({
    where: { articleId, parentId: null, status: 'published', article: live(now) },
    select: {
      ...select,
      replies: { where: { status: 'published' }, select, orderBy: { createdAt: 'asc' } },
    },
    orderBy: { createdAt: 'desc' },
    take: 200,
  });
}
