import type { Actor } from '#auth/actor.ts';
import type { ArticleStage, Prisma } from '#db/generated/client.ts';

/** What the rules need to know of an article. */
export type Guarded = {
  /** Who began it. */
  ownerId: string | null;
  stage: ArticleStage;
  /** Of the newest revision and of the published copy, where they have one. */
  sectionIds: string[];
  /** Whether readers see it, or have been promised it. */
  isPublic: boolean;
  hasInstant: boolean;
};

/** The rows of which `guardOf` makes what the rules need. */
export const guardSelect = {
  ownerId: true,
  stage: true,
  sectionId: true,
  deskSectionId: true,
  publishAt: true,
} satisfies Prisma.ArticleSelect;

type GuardRow = Prisma.ArticleGetPayload<{ select: typeof guardSelect }>;

export function guardOf(row: GuardRow, isPublic: boolean): Guarded {
  const { ownerId, stage, sectionId, deskSectionId, publishAt } = row;
  const sectionIds = [...new Set([sectionId, deskSectionId].filter((id) => id !== null))];
  return { ownerId, stage, sectionIds, isPublic, hasInstant: publishAt !== null };
}

export function canCreate(actor: Actor): boolean {
  return actor.role === 'reporter' || isDesk(actor);
}

/** Whether they may know that it is there; to others a draft is «not found». */
export function canSee(actor: Actor, article: Guarded): boolean {
  return article.isPublic || canOpen(actor, article);
}

/** Whether they may read what the newsroom keeps of it: revisions, notes, reviews. */
export function canOpen(actor: Actor, article: Guarded): boolean {
  return isOwn(actor, article) || isInReach(actor, article);
}

/** A reporter's own text is theirs until it is handed in, and again when it comes back. */
export function canEdit(actor: Actor, article: Guarded): boolean {
  const { stage, hasInstant } = article;
  const isInHand = stage === 'changesAsked' || (stage === 'draft' && !hasInstant);
  return isInReach(actor, article) || (isOwn(actor, article) && isInHand);
}

/** Into review, by who may edit it; back out of it also by who handed it in. */
export function canSubmit(actor: Actor, article: Guarded): boolean {
  return canEdit(actor, article);
}

export function canTakeBack(actor: Actor, article: Guarded): boolean {
  return canApprove(actor, article) || (isOwn(actor, article) && article.stage === 'inReview');
}

/** To approve a text or ask for changes. */
export function canApprove(actor: Actor, article: Guarded): boolean {
  return isInReach(actor, article);
}

/** At once, later, an update of it, and when it ends. */
export function canPublish(actor: Actor, article: Guarded): boolean {
  return isInReach(actor, article);
}

export function canWithdraw(actor: Actor, article: Guarded): boolean {
  return isInReach(actor, article);
}

export function canCorrect(actor: Actor, article: Guarded): boolean {
  return isInReach(actor, article);
}

/** A link for somebody without an account. */
export function canShare(actor: Actor, article: Guarded): boolean {
  return canOpen(actor, article);
}

/** Whether they may put an article of theirs to work into this section; null: into none yet. */
export function canUseSection(actor: Actor, sectionId: string | null): boolean {
  return sectionId === null || !isBound(actor) || Boolean(actor.sections?.includes(sectionId));
}

/** Who works on what others wrote. */
export function isDesk({ role }: Actor): boolean {
  return role === 'editor' || role === 'chief' || role === 'admin' || role === 'system';
}

/** Of the desk, and with all sections of the article theirs. One that has none yet is everybody's. */
function isInReach(actor: Actor, { sectionIds }: Guarded): boolean {
  return isDesk(actor) && sectionIds.every((id) => canUseSection(actor, id));
}

function isOwn(actor: Actor, { ownerId }: Guarded): boolean {
  return mayOwn(actor) && ownerId === actor.id;
}

// A moderator who once was a reporter keeps nothing of it.
function mayOwn(actor: Actor): boolean {
  return actor.id !== null && actor.role !== 'moderator';
}

// Sections bind editors; who answers for the whole newsroom is not bound by what is left in the row.
export function isBound({ role, sections }: Actor): boolean {
  return role === 'editor' && sections !== null;
}
