import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';

/** Forgets one of their own filters. Throws `not_found`, also for somebody else's. */
export async function removeFilter({ id: userId }: Person, { id }: { id: string }): Promise<void> {
  const { count } = await db.savedFilter.deleteMany({ where: { id, userId } });
  if (count === 0) throw new DomainError('not_found');
}
