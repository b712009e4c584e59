import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { canChangeRedirects } from './policy.ts';

/** An old address leads nowhere again. `path` as it is stored. Throws `forbidden`, `not_found`. */
export async function removeRedirect(
  actor: Actor,
  { path }: { path: string },
  now: Date,
): Promise<void> {
  if (!canChangeRedirects(actor)) throw new DomainError('forbidden');
  await db.$transaction(async (tx) => {
    const [gone] = await tx.$queryRaw<{ to: string }[]>`
      DELETE FROM "Redirect" WHERE path = ${path.replaceAll('\0', '')} RETURNING "to"`;
    if (!gone) throw new DomainError('not_found');
    const subject = { type: 'redirect', id: path };
    await writeAudit(tx, { actor, action: 'redirect.remove', subject, details: gone }, now);
  });
}
