import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { writeChange } from '#outbox/write.ts';
import { lockSections } from './lock.ts';
import { canEditSections } from './policy.ts';

/**
 * Takes away a section in which nothing stands, neither for readers nor on the desk.
 * Throws `forbidden`, `not_found`, `section_in_use`.
 */
export async function removeSection(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<void> {
  if (!canEditSections(actor)) throw new DomainError('forbidden');
  await db.$transaction(async (tx) => {
    await lockSections(tx);
    const section = await tx.section.findUnique({
      where: { id },
      select: { slug: true, nameFa: true, nameEn: true },
    });
    if (!section) throw new DomainError('not_found');
    const [articles, children] = [
      await tx.article.count({
        where: { OR: [{ sectionId: id }, { deskSectionId: id }] },
        take: 1,
      }),
      await tx.section.count({ where: { parentId: id } }),
    ];
    if (articles + children > 0) throw new DomainError('section_in_use');
    await tx.section.delete({ where: { id }, select: { id: true } });
    const subject = { type: 'section', id };
    await writeAudit(tx, { actor, action: 'section.remove', subject, details: section }, now);
    await writeChange(tx, { kind: 'site' });
  });
}
