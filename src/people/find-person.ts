import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { type PersonView, personSelect, readPerson } from './person-view.ts';
import { canManagePerson, canRemovePerson, canSeePeople } from './policy.ts';

export type ManagedView = PersonView & { can: { manage: boolean; remove: boolean } };

/** One person of the newsroom; null when there is none, and for who may not know. */
export async function findPerson(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<ManagedView | null> {
  if (!canSeePeople(actor)) return null;
  const row = await db.user.findUnique({ where: { id }, select: personSelect(now) });
  if (!row) return null;
  const person = readPerson(row);
  const can = { manage: canManagePerson(actor, person), remove: canRemovePerson(actor, person) };
  return { ...person, can };
}
