import type { Actor } from '#auth/actor.ts';
import type { Prisma } from '#db/generated/client.ts';
import type { AuditAction } from './actions.ts';

export type AuditEntry = {
  actor: Actor;
  action: AuditAction;
  subject: { type: string; id: string };
  details?: Prisma.InputJsonObject;
};

/** Records who did what, in the transaction of the act: neither stands without the other. */
export async function writeAudit(
  tx: Prisma.TransactionClient,
  { actor, action, subject, details = {} }: AuditEntry,
  now: Date,
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      actorId: actor.id,
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      details,
      at: now,
    },
    select: { id: true },
  });
}
