import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { type DeskQuery, deskQuerySchema } from './desk-query.ts';

export type FilterView = { id: string; name: string; query: DeskQuery };

/** The filters that somebody keeps, oldest first. */
export async function listFilters({ id: userId }: Person): Promise<FilterView[]> {
  const rows = await db.savedFilter.findMany({
    where: { userId },
    select: { id: true, name: true, query: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  // What a later version does not know any more falls away.
  return rows.map(({ query, ...row }) => ({ ...row, query: deskQuerySchema.parse(query) }));
}
