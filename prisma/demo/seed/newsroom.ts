import type { Prisma } from '#db/generated/client.ts';
import { hashPassword } from '#people/password.ts';
import { DESKS, PEOPLE, SECTIONS, SOURCES } from '../newsroom.ts';
import { demoPassword } from '../passwords.ts';
import type { SeededPictures } from './pictures.ts';

/** Ids of what articles refer to, by the names that the content uses. */
export type SeededNewsroom = {
  sections: Map<string, string>;
  sources: Map<string, string>;
  authors: Map<string, string>;
  media: Map<string, { id: string; key: string }>;
  moderatorId: string;
};

/** Sections, sources, authors, accounts and pictures. */
export async function seedNewsroom(
  tx: Prisma.TransactionClient,
  pictures: SeededPictures,
): Promise<SeededNewsroom> {
  const sections = await tx.section.createManyAndReturn({
    data: SECTIONS.map(({ slug, name }, position) => ({
      slug,
      nameFa: name.fa,
      nameEn: name.en,
      position,
    })),
    select: { id: true, slug: true },
  });
  const sources = await tx.source.createManyAndReturn({
    data: SOURCES.map(({ slug, name, url, creditRule, licence }) => ({
      slug,
      nameFa: name.fa,
      nameEn: name.en,
      url,
      creditRuleFa: creditRule.fa,
      creditRuleEn: creditRule.en,
      licence: licence?.name ?? null,
      licenceUrl: licence?.url ?? null,
    })),
    select: { id: true, slug: true },
  });
  const authors = await tx.author.createManyAndReturn({
    data: [...PEOPLE, ...DESKS].map((author) => ({
      handle: author.handle,
      isDesk: !('role' in author),
      nameFa: author.name.fa,
      nameEn: author.name.en,
      bioFa: author.bio.fa,
      bioEn: author.bio.en,
    })),
    select: { id: true, handle: true },
  });
  return {
    sections: new Map(sections.map(({ slug, id }) => [slug, id])),
    sources: new Map(sources.map(({ slug, id }) => [slug, id])),
    authors: new Map(authors.map(({ handle, id }) => [handle, id])),
    media: await seedMedia(tx, pictures),
    moderatorId: await seedAccounts(tx),
  };
}

async function seedMedia(tx: Prisma.TransactionClient, pictures: SeededPictures) {
  const names = new Map(Object.entries(pictures).map(([name, { key }]) => [key, name]));
  const rows = await tx.mediaAsset.createManyAndReturn({
    data: Object.values(pictures),
    select: { id: true, key: true },
  });
  return new Map(rows.map((row) => [names.get(row.key) ?? '', row]));
}

async function seedAccounts(tx: Prisma.TransactionClient): Promise<string> {
  let moderatorId = '';
  for (const { email, name, role } of PEOPLE) {
    const { id } = await tx.user.create({
      data: { email, name: name.fa, role, isDemo: true, emailVerified: true },
      select: { id: true },
    });
    const password = await hashPassword(demoPassword(role));
    await tx.account.create({
      data: { userId: id, accountId: id, providerId: 'credential', password },
    });
    if (role === 'moderator') moderatorId = id;
  }
  return moderatorId;
}
