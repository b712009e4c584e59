import type { Prisma } from '#db/generated/client.ts';

/** Signs a person out everywhere at once, but for one session; gives how many there were. */
export async function endSessions(
  tx: Prisma.TransactionClient,
  userId: string,
  exceptId: string | null = null,
): Promise<number> {
  const { count } = await tx.session.deleteMany({
    where: { userId, ...(exceptId && { id: { not: exceptId } }) },
  });
  return count;
}
