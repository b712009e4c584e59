import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { cleanName } from './clean-name.ts';

/** One's own name and whether single keys are shortcuts. Throws `name_missing`, `text_long`. */
export async function changeOwn(
  actor: Person,
  { name, shortcutsOff }: { name: string; shortcutsOff: boolean },
  _now: Date,
): Promise<void> {
  await db.user.update({
    where: { id: actor.id },
    data: { name: cleanName(name), shortcutsOff },
    select: { id: true },
  });
}
