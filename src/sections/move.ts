import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { writeChange } from '#outbox/write.ts';
import { lockSections } from './lock.ts';
import { canEditSections } from './policy.ts';

/**
 * Moves a section one place up or down among those of its level; at the end of them nothing happens.
 * Throws `forbidden`, `not_found`.
 */
export async function moveSection(
  actor: Actor,
  { id, direction }: { id: string; direction: 'up' | 'down' },
  now: Date,
): Promise<void> {
  if (!canEditSections(actor)) throw new DomainError('forbidden');
  await db.$transaction(async (tx) => {
    await lockSections(tx);
    const all = await tx.section.findMany({
      select: { id: true, parentId: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    const moved = all.find((one) => one.id === id);
    if (!moved) throw new DomainError('not_found');
    const siblings = all.filter(({ parentId }) => parentId === moved.parentId);
    const neighbour = siblings[siblings.indexOf(moved) + (direction === 'up' ? -1 : 1)];
    if (!neighbour) return;
    const order = all.map((one) => {
      if (one === moved) return neighbour.id;
      return one === neighbour ? moved.id : one.id;
    });
    // All of them anew: two that came with one position would never change places.
    await tx.$executeRaw`
      UPDATE "Section" s SET position = o.place
      FROM unnest(${order}::uuid[]) WITH ORDINALITY AS o(id, place) WHERE s.id = o.id`;
    const subject = { type: 'section', id };
    await writeAudit(tx, { actor, action: 'section.move', subject, details: { direction } }, now);
    await writeChange(tx, { kind: 'site' });
  });
}
