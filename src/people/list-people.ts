import type { Actor, Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { type PersonView, personSelect, readPerson } from './person-view.ts';
import { canSeePeople } from './policy.ts';

export type OpenInvitation = {
  id: string;
  email: string;
  name: string;
  role: Person['role'];
  expiresAt: Date;
  invitedBy: string | null;
};

const ORDER: Person['role'][] = ['admin', 'chief', 'editor', 'reporter', 'moderator'];

/** Everybody of the newsroom, by role and age, and who is invited; null for who may not see it. */
export async function listPeople(
  actor: Actor,
  now: Date,
): Promise<{ people: PersonView[]; invitations: OpenInvitation[] } | null> {
  if (!canSeePeople(actor)) return null;
  const [users, invitations] = await Promise.all([
    db.user.findMany({ orderBy: { createdAt: 'asc' }, select: personSelect(now) }),
    db.invitation.findMany({
      where: { usedAt: null, revokedAt: null, expiresAt: { gt: now } },
      orderBy: { createdAt: 'desc' },
      select: {
        id: true,
        email: true,
        name: true,
        role: true,
        expiresAt: true,
        invitedBy: { select: { name: true } },
      },
    }),
  ]);
  return {
    people: users.map(readPerson).sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role)),
    invitations: invitations.map(({ invitedBy, ...one }) => ({
      ...one,
      invitedBy: invitedBy?.name ?? null,
    })),
  };
}
