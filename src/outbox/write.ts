import type { Prisma } from '#db/generated/client.ts';
import { type Change, changeSchema } from './change.ts';

/**
 * Tells the fronts what to drop, when `tx` commits. Make it the last statement but for the commit:
 * until then other writers of the outbox wait, so that ids rise in the order of commits.
 */
export async function writeChange(tx: Prisma.TransactionClient, change: Change): Promise<void> {
  // Checked here too: a row that no front can read would be a page that is never dropped.
  await tx.outbox.create({ data: { change: changeSchema.parse(change) }, select: { id: true } });
}
