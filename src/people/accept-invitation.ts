import { writeAudit } from '#audit/write.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { hashPassword } from '#sign-in/password.ts';
import { hashToken } from '#sign-in/token.ts';
import { cleanName } from './clean-name.ts';

/**
 * Makes the account that a link invites to; the link works once. Throws `invitation_gone`,
 * `name_missing`, `password_short`, `password_long`, `email_taken`.
 */
export async function acceptInvitation(
  input: { token: string; name: string; password: string; locale: 'fa' | 'en' },
  now: Date,
): Promise<{ id: string; email: string }> {
  const name = cleanName(input.name);
  const password = await hashPassword(input.password);
  return db.$transaction(async (tx) => {
    const where = { tokenHash: hashToken(input.token), usedAt: null, revokedAt: null };
    // Of two who press at once, one finds it unused.
    const [used] = await tx.invitation.updateManyAndReturn({
      where: { ...where, expiresAt: { gt: now } },
      data: { usedAt: now },
      select: { id: true, email: true, role: true, sectionIds: true },
    });
    if (!used) throw new DomainError('invitation_gone');
    const { email, role, sectionIds } = used;
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) {
      throw new DomainError('email_taken');
    }
    // A section may have gone since.
    const sections = await tx.section.findMany({
      where: { id: { in: sectionIds } },
      select: { id: true },
    });
    const { id } = await tx.user.create({
      data: {
        email,
        name,
        role,
        // They got the link there.
        emailVerified: true,
        adminLocale: input.locale,
        createdAt: now,
        sections: { connect: sections },
      },
      select: { id: true },
    });
    await tx.account.create({
      data: { userId: id, accountId: id, providerId: 'credential', password, createdAt: now },
      select: { id: true },
    });
    const actor = { id, role, sections: null };
    const subject = { type: 'person', id };
    const details = { invitation: used.id, role };
    await writeAudit(tx, { actor, action: 'person.join', subject, details }, now);
    return { id, email };
  });
}
