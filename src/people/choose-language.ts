import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';

/** The language in which this person has the newsroom. Their own matter: nothing is recorded. */
export async function chooseLanguage(
  actor: Person,
  { locale }: { locale: 'fa' | 'en' },
  _now: Date,
): Promise<void> {
  await db.user.update({
    where: { id: actor.id },
    data: { adminLocale: locale },
    select: { id: true },
  });
}
