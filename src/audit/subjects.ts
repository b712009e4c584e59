import { db } from '#db/client.ts';
import type { Locale } from '#persian/locale.ts';

type Subject = { type: string; id: string };

/** What was acted on: by its name of today, or nameless when it is gone. */
export type SubjectView = Subject & {
  names: { fa: string; en: string } | null;
  /** Of an article. */
  edition: { locale: Locale; code: string } | null;
};

type Found = { id: string; nameFa: string; nameEn: string; locale?: Locale; code?: string };
type Find = (ids: string[]) => Promise<Found[]>;

// Their own names, also when they are off their lists.
const OWN_NAMES = new Set(['word', 'redirect']);

const alike = (id: string, name: string): Found => ({ id, nameFa: name, nameEn: name });

// One statement for each kind that a page of the history holds.
const FINDERS: Record<string, Find> = {
  async article(ids) {
    const rows = await db.article.findMany({
      where: { id: { in: ids } },
      select: { id: true, code: true, locale: true, headline: true, deskHeadline: true },
    });
    return rows.map(({ headline, deskHeadline, ...row }) => {
      const name = deskHeadline || headline || row.code;
      return { ...row, nameFa: name, nameEn: name };
    });
  },
  async section(ids) {
    const select = { id: true, nameFa: true, nameEn: true } as const;
    return db.section.findMany({ where: { id: { in: ids } }, select });
  },
  async source(ids) {
    const select = { id: true, nameFa: true, nameEn: true } as const;
    return db.source.findMany({ where: { id: { in: ids } }, select });
  },
  user: findPeople,
  person: findPeople,
  async invitation(ids) {
    const select = { id: true, email: true } as const;
    const rows = await db.invitation.findMany({ where: { id: { in: ids } }, select });
    return rows.map(({ id, email }) => alike(id, email));
  },
  async picture(ids) {
    const select = { id: true, alt: true, caption: true, originalName: true, key: true } as const;
    const rows = await db.mediaAsset.findMany({ where: { id: { in: ids } }, select });
    return rows.map((row) => alike(row.id, row.alt || row.caption || row.originalName || row.key));
  },
};

async function findPeople(ids: string[]): Promise<Found[]> {
  const rows = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return rows.map(({ id, name }) => alike(id, name));
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Looks up all of them, and gives a way to ask for each. */
export async function findSubjects(
  subjects: Subject[],
): Promise<(subject: Subject) => SubjectView> {
  const known = new Map<string, Found>();
  await Promise.all(
    Object.entries(FINDERS).map(async ([type, find]) => {
      const own = subjects.filter((one) => one.type === type && UUID.test(one.id));
      if (own.length === 0) return;
      for (const found of await find([...new Set(own.map(({ id }) => id))])) {
        known.set(`${type} ${found.id}`, found);
      }
    }),
  );
  return ({ type, id }) => {
    const found = OWN_NAMES.has(type) ? alike(id, id) : known.get(`${type} ${id}`);
    const edition = found?.locale && found.code ? { locale: found.locale, code: found.code } : null;
    return { type, id, names: found ? { fa: found.nameFa, en: found.nameEn } : null, edition };
  };
}
