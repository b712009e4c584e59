import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { lookAt, newestNumber } from './claim-article.ts';
import type { EditCan, EditionView, EditView } from './edit-view.ts';
import { toEditionView } from './edition.ts';
import { findNewest } from './newest-revision.ts';
import {
  canApprove,
  canCorrect,
  canEdit,
  canOpen,
  canPublish,
  canShare,
  canSubmit,
  canTakeBack,
  canWithdraw,
  type Guarded,
} from './policy.ts';
import { stateOf } from './state.ts';

const person = { select: { id: true, name: true } } as const;

const select = {
  id: true,
  code: true,
  locale: true,
  storyId: true,
  version: true,
  stage: true,
  owner: person,
  savedAt: true,
  savedBy: person,
  createdAt: true,
  publishAt: true,
  expireAt: true,
  withdrawnAt: true,
  withdrawnReason: true,
  revisedAt: true,
  publishedRevision: true,
  updateRevision: true,
  updateAt: true,
  translatedFrom: true,
  corrections: {
    select: { id: true, kind: true, text: true, at: true, actor: person },
    orderBy: { at: 'asc' },
  },
  reviewSteps: {
    select: { id: true, revision: true, stage: true, note: true, at: true, actor: person },
    orderBy: { at: 'asc' },
  },
} satisfies Prisma.ArticleSelect;

const linkSelect = {
  id: true,
  revision: true,
  expiresAt: true,
  createdAt: true,
  createdBy: person,
} satisfies Prisma.PreviewLinkSelect;

/** Everything that the page of an article in the newsroom shows; null when there is no such article, or it is none of theirs. */
export async function findForEditing(
  actor: Actor,
  id: string,
  now: Date,
): Promise<EditView | null> {
  // All at one moment: a version that is older than the text beside it would let a save overwrite.
  return db.$transaction(
    async (tx) => {
      const guarded = await lookAt(tx, id, now);
      if (!guarded || !canOpen(actor, guarded)) return null;
      const row = await tx.article.findUniqueOrThrow({ where: { id }, select });
      const { updateRevision, updateAt, corrections, reviewSteps } = row;
      const { storyId: _, translatedFrom, ...rest } = row;
      const links = await tx.previewLink.findMany({
        where: { articleId: id, revokedAt: null, expiresAt: { gt: now } },
        select: linkSelect,
        orderBy: { createdAt: 'asc' },
      });
      const isWaiting = updateRevision !== null && updateAt !== null;
      return {
        ...omitUpdate(rest),
        ...(await findNewest(tx, id)),
        state: stateOf(row, now),
        update: isWaiting ? { revision: updateRevision, at: updateAt } : null,
        edition: await findEdition(tx, actor, row, now),
        corrections: corrections.map(({ actor: by, ...one }) => ({ ...one, by })),
        steps: reviewSteps.map(({ actor: by, ...one }) => ({ ...one, by })),
        previewLinks: links.map(({ createdBy: by, ...one }) => ({ ...one, by })),
        can: whatMay(actor, guarded),
      };
    },
    { isolationLevel: 'RepeatableRead' },
  );
}

type Row = Prisma.ArticleGetPayload<{ select: typeof select }>;

function omitUpdate({
  updateRevision: _r,
  updateAt: _a,
  reviewSteps: _s,
  ...rest
}: Omit<Row, 'storyId' | 'translatedFrom'>) {
  return rest;
}

/** What the buttons of an article may be for somebody; the operations ask the same rules. */
export function whatMay(actor: Actor, article: Guarded): EditCan {
  return {
    edit: canEdit(actor, article),
    submit: canSubmit(actor, article),
    takeBack: canTakeBack(actor, article),
    approve: canApprove(actor, article),
    publish: canPublish(actor, article),
    withdraw: canWithdraw(actor, article),
    correct: canCorrect(actor, article),
    share: canShare(actor, article),
  };
}

async function findEdition(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { storyId, locale, translatedFrom }: Row,
  now: Date,
): Promise<EditionView | null> {
  const other = await tx.article.findFirst({
    where: { storyId, locale: { not: locale } },
    select: { id: true, deskHeadline: true },
  });
  const guarded = other && (await lookAt(tx, other.id, now));
  if (!guarded || !canOpen(actor, guarded)) return null;
  const number = await newestNumber(tx, other.id);
  return toEditionView(translatedFrom, { ...guarded, ...other, number }, now);
}
