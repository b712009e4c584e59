import type { Prisma } from '#db/generated/client.ts';
import { searchKeyOf } from '#media/search-key.ts';
import { hashPassword } from '#sign-in/password.ts';
import { DESKS, PEOPLE, SECTIONS, SOURCES } from '../newsroom.ts';
import { demoPassword } from '../passwords.ts';
import type { SeededPictures } from './pictures.ts';

const MODERATOR = PEOPLE.find(({ role }) => role === 'moderator')?.handle ?? '';

/** Ids of what articles refer to, by the names that the content uses. */
export type SeededNewsroom = {
  sections: Map<string, string>;
  sources: Map<string, string>;
  authors: Map<string, string>;
  media: Map<string, { id: string; key: string }>;
  moderatorId: string;
  /** Ids of the accounts, by the handles of their people. */
  accounts: Map<string, string>;
};

/** Sections, sources, authors, accounts and pictures. */
export async function seedNewsroom(
  tx: Prisma.TransactionClient,
  pictures: SeededPictures,
  alts: Map<string, string>,
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
  const accounts = await seedAccounts(tx, authors);
  return {
    sections: new Map(sections.map(({ slug, id }) => [slug, id])),
    sources: new Map(sources.map(({ slug, id }) => [slug, id])),
    authors: new Map(authors.map(({ handle, id }) => [handle, id])),
    media: await seedMedia(tx, pictures, alts),
    moderatorId: accounts.get(MODERATOR) ?? '',
    accounts,
  };
}

async function seedMedia(
  tx: Prisma.TransactionClient,
  pictures: SeededPictures,
  alts: Map<string, string>,
) {
  const names = new Map(Object.entries(pictures).map(([name, { key }]) => [key, name]));
  const rows = await tx.mediaAsset.createManyAndReturn({
    data: Object.entries(pictures).map(([name, picture]) => {
      const words = { alt: alts.get(name) ?? '', caption: '', credit: '' };
      const originalName = `${name}.webp`;
      const searchKey = searchKeyOf({ ...words, originalName });
      return { ...picture, ...words, originalName, searchKey, isPublic: true };
    }),
    select: { id: true, key: true },
  });
  return new Map(rows.map((row) => [names.get(row.key) ?? '', row]));
}

/** Accounts with the names of their people: what a reporter writes stands under their own. */
async function seedAccounts(
  tx: Prisma.TransactionClient,
  authors: { id: string; handle: string }[],
): Promise<Map<string, string>> {
  const accounts = new Map<string, string>();
  for (const { handle, email, name, role } of PEOPLE) {
    const { id } = await tx.user.create({
      data: { email, name: name.fa, role, isDemo: true, emailVerified: true },
      select: { id: true },
    });
    const password = await hashPassword(demoPassword(role));
    await tx.account.create({
      data: { userId: id, accountId: id, providerId: 'credential', password },
    });
    const author = authors.find((one) => one.handle === handle);
    if (author) await tx.author.update({ where: { id: author.id }, data: { userId: id } });
    accounts.set(handle, id);
  }
  return accounts;
}
