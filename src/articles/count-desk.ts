import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { Prisma } from '#db/generated/client.ts';
import { deskConditions } from './desk-conditions.ts';
import type { DeskList } from './desk-query.ts';

/** Past this many nobody needs the number, and counting would cost more the more there are. */
export const DESK_MOST = 99;

const COUNTED = ['waiting', 'scheduled', 'stale-en', 'stale-fa'] as const;
export type DeskCounts = Record<(typeof COUNTED)[number], number>;

/** How many articles wait in each list that asks for something, DESK_MOST + 1 for more; one statement. */
export async function countDesk(actor: Actor, now: Date): Promise<DeskCounts> {
  const columns = COUNTED.map((list) => Prisma.sql`(${countOf(actor, list, now)})`);
  const [a, b, c, d] = columns;
  const [row] = await db.$queryRaw<[DeskCounts]>`
    SELECT ${a} AS waiting, ${b} AS scheduled, ${c} AS "stale-en", ${d} AS "stale-fa"`;
  return row;
}

function countOf(actor: Actor, list: DeskList, now: Date): Prisma.Sql {
  return Prisma.sql`SELECT count(*)::int FROM (
    SELECT 1 FROM "Article" a WHERE ${deskConditions(actor, { list }, now)}
    LIMIT ${DESK_MOST + 1}) each`;
}
