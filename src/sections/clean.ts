import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { normalizeText } from '#persian/normalize.ts';

const LONGEST_NAME = 60;

export type SectionNames = { nameFa: string; nameEn: string };

/** Names as they are stored. Throws `name_missing`, `text_long`. */
export function cleanNames(input: SectionNames): SectionNames {
  const nameFa = normalizeText(input.nameFa, { locale: 'fa' });
  const nameEn = normalizeText(input.nameEn, { locale: 'en' });
  if (!nameFa || !nameEn) throw new DomainError('name_missing');
  if (Math.max(nameFa.length, nameEn.length) > LONGEST_NAME) {
    throw new DomainError('text_long', { max: LONGEST_NAME });
  }
  return { nameFa, nameEn };
}

/** ASCII for addresses, and never changed: links to it are out in the world. Throws `slug_invalid`. */
export function cleanSlug(slug: string): string {
  const clean = slug.trim().toLowerCase();
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(clean) || clean.length > 80) {
    throw new DomainError('slug_invalid');
  }
  return clean;
}

/** Two levels and no more, so nothing can stand below itself. Throws `section_unknown`, `section_depth`. */
export async function checkParent(
  tx: Prisma.TransactionClient,
  parentId: string | null,
  id: string | null = null,
): Promise<void> {
  if (parentId === null) return;
  const parent = await tx.section.findUnique({
    where: { id: parentId },
    select: { parentId: true },
  });
  if (!parent) throw new DomainError('section_unknown');
  const hasChildren = id !== null && (await tx.section.count({ where: { parentId: id } })) > 0;
  if (parent.parentId !== null || parentId === id || hasChildren) {
    throw new DomainError('section_depth');
  }
}
