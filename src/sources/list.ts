import { db } from '#db/client.ts';

export type SourceView = {
  id: string;
  slug: string;
  nameFa: string;
  nameEn: string;
  url: string;
  creditRuleFa: string;
  creditRuleEn: string;
  licence: string | null;
  licenceUrl: string | null;
  logo: { id: string; key: string; width: number; height: number; alt: string } | null;
};

/** Every source, by its Persian name. */
export async function listSources(): Promise<SourceView[]> {
  const rows = await db.source.findMany({ select: SELECT });
  // PostgreSQL sorts by the rules of no language (README, Decisions).
  return rows.sort((a, b) => a.nameFa.localeCompare(b.nameFa, 'fa'));
}

export async function findSourceById(id: string): Promise<SourceView | null> {
  return db.source.findUnique({ where: { id }, select: SELECT });
}

const SELECT = {
  id: true,
  slug: true,
  nameFa: true,
  nameEn: true,
  url: true,
  creditRuleFa: true,
  creditRuleEn: true,
  licence: true,
  licenceUrl: true,
  logo: { select: { id: true, key: true, width: true, height: true, alt: true } },
} as const;
