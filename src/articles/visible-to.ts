import type { Actor } from '#auth/actor.ts';
import { Prisma } from '#db/generated/client.ts';
import { live, liveSql } from './live.ts';

/**
 * What lists of the newsroom may show to somebody, as `canSee` says it of one article: the desk sees
 * all, others their own and what readers see. `visibleSql` says the same over the alias `a`.
 */
export function visibleTo(actor: Actor, now: Date): Prisma.ArticleWhereInput {
  if (seesAll(actor)) return {};
  return actor.role === 'reporter' ? { OR: [{ ownerId: actor.id }, live(now)] } : live(now);
}

export function visibleSql(actor: Actor, now: Date): Prisma.Sql {
  if (seesAll(actor)) return Prisma.sql`TRUE`;
  if (actor.role !== 'reporter') return Prisma.sql`(${liveSql(now)})`;
  return Prisma.sql`(a."ownerId" = ${actor.id}::uuid OR (${liveSql(now)}))`;
}

function seesAll({ role }: Actor): boolean {
  return role === 'editor' || role === 'chief' || role === 'admin' || role === 'system';
}
