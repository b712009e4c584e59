import type { Actor, Person } from '#auth/actor.ts';
import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { canSeePeople, type GuardedPerson } from './policy.ts';

export type Managed = { id: string; role: Person['role']; email: string; banned: boolean };

/**
 * The person with this id, held until the transaction ends together with who acts: of two admins who
 * dismiss each other at the same moment the second is none any more. Throws `not_found`, also to who
 * may not know of them, and `forbidden` where `can` says no.
 */
export async function findManaged(
  tx: Prisma.TransactionClient,
  actor: Actor,
  id: string,
  can: (actor: Actor, person: GuardedPerson) => boolean,
): Promise<Managed> {
  if (!canSeePeople(actor)) throw new DomainError('not_found');
  const rows = await tx.$queryRaw<Managed[]>`
    SELECT id, role::text, email, banned FROM "User"
    WHERE id IN (${id}::uuid, ${actor.id}::uuid) ORDER BY id FOR UPDATE`;
  const person = rows.find((row) => row.id === id);
  if (!person) throw new DomainError('not_found');
  const self = rows.find((row) => row.id === actor.id);
  const isStill = actor.id === null || (self?.role === actor.role && !self.banned);
  if (!isStill || !can(actor, person)) throw new DomainError('forbidden');
  return person;
}
