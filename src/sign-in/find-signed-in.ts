import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';

/** Who is signed in, with what the newsroom's pages need of them. */
export type SignedIn = Person & {
  email: string;
  name: string;
  adminLocale: 'fa' | 'en';
  shortcutsOff: boolean;
  hasSecondStep: boolean;
  /** Of the demo, with a password that everybody can read. */
  isDemo: boolean;
};

/** A person who may be here; null: gone or banned. */
export async function findSignedIn(userId: string, now: Date): Promise<SignedIn | null> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: {
      id: true,
      email: true,
      name: true,
      role: true,
      adminLocale: true,
      shortcutsOff: true,
      twoFactorEnabled: true,
      isDemo: true,
      banned: true,
      banExpires: true,
      sections: { select: { id: true } },
    },
  });
  if (!user) return null;
  const isBanned = user.banned && (!user.banExpires || user.banExpires > now);
  if (isBanned) return null;
  const { banned, banExpires, sections, twoFactorEnabled, ...person } = user;
  const bound = sections.map(({ id }) => id);
  return {
    ...person,
    hasSecondStep: twoFactorEnabled,
    sections: bound.length > 0 ? bound : null,
  };
}
