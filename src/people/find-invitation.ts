import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { hashToken } from '#sign-in/token.ts';

export type InvitationView = { email: string; name: string; role: Person['role'] };

/** What a link invites to; null when it is used up, taken back, too old, or none at all. */
export async function findInvitation(token: string, now: Date): Promise<InvitationView | null> {
  return db.invitation.findFirst({
    where: { tokenHash: hashToken(token), usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: { email: true, name: true, role: true },
  });
}
