import type { Actor, Person } from '#auth/actor.ts';
import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { canSeePeople, type GuardedPerson } from './policy.ts';

export type Managed = { id: string; role: Person['role']; email: string; banned: boolean };

/**
 * The person with this id, held until the transaction ends, so that of two changes at once the second
 * sees the first. Throws `not_found`, also to who may not know of them, and `forbidden` where `can`
 * says no.
 */
export async function findManaged(
  tx: Prisma.TransactionClient,
  actor: Actor,
  id: string,
  can: (actor: Actor, person: GuardedPerson) => boolean,
): Promise<Managed> {
  if (!canSeePeople(actor)) throw new DomainError('not_found');
  const [person] = await tx.$queryRaw<Managed[]>`
    SELECT id, role::text, email, banned FROM "User" WHERE id = ${id}::uuid FOR UPDATE`;
  if (!person) throw new DomainError('not_found');
  if (!can(actor, person)) throw new DomainError('forbidden');
  return person;
}
