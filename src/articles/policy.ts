import type { Actor } from '#auth/actor.ts';

/** What the rules need to know of an article. */
export type Guarded = { sectionId: string; isPublic: boolean };

/** Whether they may know that it is there; to others a draft is «not found». */
export function canSee(actor: Actor, article: Guarded): boolean {
  return article.isPublic || isDesk(actor);
}

export function canEdit(actor: Actor, { sectionId }: Guarded): boolean {
  return isDesk(actor) && (!isBound(actor) || Boolean(actor.sections?.includes(sectionId)));
}

export function canPublish(actor: Actor, article: Guarded): boolean {
  return canEdit(actor, article);
}

export function canWithdraw(actor: Actor, article: Guarded): boolean {
  return canEdit(actor, article);
}

function isDesk({ role }: Actor): boolean {
  return role === 'editor' || role === 'chief' || role === 'admin' || role === 'system';
}

// Sections bind editors; who answers for the whole newsroom is not bound by what is left in the row.
function isBound({ role, sections }: Actor): boolean {
  return role === 'editor' && sections !== null;
}
