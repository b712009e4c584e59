import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { writeChange } from '#outbox/write.ts';
import { checkParent, cleanNames, type SectionNames } from './clean.ts';
import { lockSections } from './lock.ts';
import { canEditSections } from './policy.ts';

/**
 * Names a section anew, or hangs it elsewhere; its slug stays. Throws `forbidden`, `not_found`,
 * `name_missing`, `text_long`, `section_unknown`, `section_depth`.
 */
export async function updateSection(
  actor: Actor,
  { id, parentId, ...input }: SectionNames & { id: string; parentId: string | null },
  now: Date,
): Promise<void> {
  if (!canEditSections(actor)) throw new DomainError('forbidden');
  const names = cleanNames(input);
  await db.$transaction(async (tx) => {
    await lockSections(tx);
    const before = await tx.section.findUnique({
      where: { id },
      select: { nameFa: true, nameEn: true, parentId: true },
    });
    if (!before) throw new DomainError('not_found');
    await checkParent(tx, parentId, id);
    const after = { ...names, parentId };
    await tx.section.update({ where: { id }, data: after, select: { id: true } });
    const subject = { type: 'section', id };
    await writeAudit(
      tx,
      { actor, action: 'section.update', subject, details: { before, after } },
      now,
    );
    await writeChange(tx, { kind: 'site' });
  });
}
