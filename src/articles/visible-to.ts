import type { Actor } from '#auth/actor.ts';
import { Prisma } from '#db/generated/client.ts';
import { live, liveSql } from './live.ts';
import { isBound, isDesk } from './policy.ts';

/**
 * What lists of the newsroom may show to somebody, as `canSee` says it of one article: the desk sees
 * all, a bound editor their sections, everybody their own and what readers see. `visibleSql` says the
 * same over the alias `a`.
 */
export function visibleTo(actor: Actor, now: Date): Prisma.ArticleWhereInput {
  const { id, role, sections } = actor;
  if (isDesk(actor) && !isBound(actor)) return {};
  const OR = [live(now)];
  if (role !== 'moderator') OR.push({ ownerId: id });
  if (isDesk(actor)) {
    const theirs = { in: sections ?? [] };
    OR.push({
      AND: [
        { OR: [{ sectionId: null }, { sectionId: theirs }] },
        { OR: [{ deskSectionId: null }, { deskSectionId: theirs }] },
      ],
    });
  }
  return { OR };
}

export function visibleSql(actor: Actor, now: Date): Prisma.Sql {
  return Prisma.sql`((${liveSql(now)}) OR ${openSql(actor)})`;
}

/** The newest headline for who may open the article, for others the one that readers get. */
export function headlineSql(actor: Actor): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${openSql(actor)} THEN a."deskHeadline" ELSE a.headline END`;
}

/** What somebody may open, as `canOpen` says it: whose newest revision they may know of. */
export function openSql(actor: Actor): Prisma.Sql {
  const { id, role, sections } = actor;
  if (isDesk(actor) && !isBound(actor)) return Prisma.sql`TRUE`;
  const any = [Prisma.sql`FALSE`];
  if (role !== 'moderator') any.push(Prisma.sql`a."ownerId" = ${id}::uuid`);
  if (isDesk(actor)) {
    const theirs = Prisma.sql`ANY(${sections ?? []}::uuid[])`;
    any.push(Prisma.sql`((a."sectionId" IS NULL OR a."sectionId" = ${theirs})
      AND (a."deskSectionId" IS NULL OR a."deskSectionId" = ${theirs}))`);
  }
  return Prisma.sql`(${Prisma.join(any, ' OR ')})`;
}
