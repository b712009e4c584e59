import type { Person } from '#auth/actor.ts';
import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';

/** The sections to bind somebody of this role to: only editors are bound. Throws `section_unknown`. */
export async function checkSections(
  tx: Prisma.TransactionClient,
  role: Person['role'],
  ids: string[],
): Promise<string[]> {
  if (role !== 'editor' || ids.length === 0) return [];
  const found = await tx.section.findMany({ where: { id: { in: ids } }, select: { id: true } });
  if (found.length !== new Set(ids).size) throw new DomainError('section_unknown');
  return found.map(({ id }) => id);
}
