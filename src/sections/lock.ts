import type { Prisma } from '#db/generated/client.ts';

/** One change of the tree at a time, until `tx` ends: what two of them read would not hold. */
export async function lockSections(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(1003)::text`;
}
