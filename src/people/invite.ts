import { z } from 'zod';
import { writeAudit } from '#audit/write.ts';
import type { Actor, Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { normalizeText } from '#persian/normalize.ts';
import { makeToken } from '#sign-in/token.ts';
import { checkSections } from './check-sections.ts';
import { canInvite } from './policy.ts';

/** How long the link of an invitation works. */
export const INVITATION_HOURS = 72;

export type InviteInput = {
  email: string;
  name: string;
  role: Person['role'];
  /** Of an editor: the sections that they are bound to; none: all. */
  sectionIds: string[];
};

/**
 * Invites somebody to the newsroom; gives the secret of the link, which is nowhere kept. An older
 * invitation to the same address ends. Throws `forbidden`, `email_invalid`, `email_taken`,
 * `section_unknown`.
 */
export async function invite(
  actor: Actor,
  { email, name, role, sectionIds }: InviteInput,
  now: Date,
): Promise<{ id: string; email: string; token: string; expiresAt: Date }> {
  if (!canInvite(actor, role)) throw new DomainError('forbidden');
  const address = email.trim().toLowerCase();
  if (!z.email().max(254).safeParse(address).success) throw new DomainError('email_invalid');
  const { token, hash } = makeToken();
  const expiresAt = new Date(now.getTime() + INVITATION_HOURS * 3_600_000);
  return db.$transaction(async (tx) => {
    const bound = await checkSections(tx, role, sectionIds);
    const taken = await tx.user.findUnique({ where: { email: address }, select: { id: true } });
    if (taken) throw new DomainError('email_taken');
    await tx.invitation.updateMany({
      where: { email: address, usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    const { id } = await tx.invitation.create({
      data: {
        tokenHash: hash,
        email: address,
        name: normalizeText(name, { locale: 'fa' }).slice(0, 100),
        role,
        sectionIds: bound,
        invitedById: actor.id,
        createdAt: now,
        expiresAt,
      },
      select: { id: true },
    });
    const subject = { type: 'invitation', id };
    const details = { role, sections: bound.length };
    await writeAudit(tx, { actor, action: 'invitation.create', subject, details }, now);
    return { id, email: address, token, expiresAt };
  });
}
