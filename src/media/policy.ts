import type { Actor } from '#auth/actor.ts';
import type { Prisma } from '#db/generated/client.ts';

/** What the rules need to know of a picture. */
export type GuardedPicture = { uploadedById: string | null };

export function canUpload({ role }: Actor): boolean {
  return role !== 'moderator';
}

/** Reporters change what they brought, the desk everything. */
export function canEditPicture(actor: Actor, { uploadedById }: GuardedPicture): boolean {
  return isDesk(actor) || (actor.role === 'reporter' && uploadedById === actor.id);
}

export function canDeletePicture(actor: Actor, picture: GuardedPicture): boolean {
  return canEditPicture(actor, picture);
}

/**
 * Which pictures there are for somebody: the file of another's draft is «not found». A reporter has
 * what they brought, what readers have, and what stands in their own articles.
 */
export function picturesVisibleTo(actor: Actor): Prisma.MediaAssetWhereInput {
  if (isDesk(actor)) return {};
  if (actor.role !== 'reporter') return { id: { in: [] } };
  return {
    OR: [
      { uploadedById: actor.id },
      { isPublic: true },
      { uses: { some: { article: { ownerId: actor.id } } } },
      { articles: { some: { ownerId: actor.id } } },
    ],
  };
}

function isDesk({ role }: Actor): boolean {
  return role === 'editor' || role === 'chief' || role === 'admin' || role === 'system';
}
