import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { writeChange } from '#outbox/write.ts';
import { checkParent, cleanNames, cleanSlug, type SectionNames } from './clean.ts';
import { lockSections } from './lock.ts';
import { canEditSections } from './policy.ts';

/**
 * A new section, last of its level. Throws `forbidden`, `name_missing`, `text_long`, `slug_invalid`,
 * `slug_taken`, `section_unknown`, `section_depth`.
 */
export async function createSection(
  actor: Actor,
  input: SectionNames & { slug: string; parentId: string | null },
  now: Date,
): Promise<{ id: string }> {
  if (!canEditSections(actor)) throw new DomainError('forbidden');
  const names = cleanNames(input);
  const slug = cleanSlug(input.slug);
  return db.$transaction(async (tx) => {
    await lockSections(tx);
    await checkParent(tx, input.parentId);
    if (await tx.section.findUnique({ where: { slug }, select: { id: true } })) {
      throw new DomainError('slug_taken');
    }
    const last = await tx.section.aggregate({ _max: { position: true } });
    const position = (last._max.position ?? 0) + 1;
    const { id } = await tx.section.create({
      data: { ...names, slug, parentId: input.parentId, position },
      select: { id: true },
    });
    const subject = { type: 'section', id };
    await writeAudit(tx, { actor, action: 'section.create', subject, details: { slug } }, now);
    await writeChange(tx, { kind: 'site' });
    return { id };
  });
}
