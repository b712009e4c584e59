import type { Person } from '#auth/actor.ts';
import type { Prisma } from '#db/generated/client.ts';

export type PersonView = {
  id: string;
  email: string;
  name: string;
  role: Person['role'];
  isDemo: boolean;
  banned: boolean;
  banReason: string | null;
  hasSecondStep: boolean;
  sections: { id: string; nameFa: string; nameEn: string }[];
  createdAt: Date;
  /** When the newest session began that still stands. */
  seenAt: Date | null;
};

export function personSelect(now: Date) {
  return {
    id: true,
    email: true,
    name: true,
    role: true,
    isDemo: true,
    banned: true,
    banReason: true,
    twoFactorEnabled: true,
    createdAt: true,
    sections: {
      orderBy: { position: 'asc' },
      select: { id: true, nameFa: true, nameEn: true },
    },
    sessions: {
      where: { expiresAt: { gt: now } },
      orderBy: { createdAt: 'desc' },
      take: 1,
      select: { createdAt: true },
    },
  } satisfies Prisma.UserSelect;
}

type Row = Prisma.UserGetPayload<{ select: ReturnType<typeof personSelect> }>;

export function readPerson({ twoFactorEnabled, sessions, ...user }: Row): PersonView {
  return { ...user, hasSecondStep: twoFactorEnabled, seenAt: sessions[0]?.createdAt ?? null };
}
