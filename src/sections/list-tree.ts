import { db } from '#db/client.ts';

export type SectionNode = {
  id: string;
  slug: string;
  nameFa: string;
  nameEn: string;
  parentId: string | null;
  /** 0 of the first level, 1 below it; there is no third. */
  depth: 0 | 1;
  /** Whether it can change places with a neighbour of its level. */
  canMoveUp: boolean;
  canMoveDown: boolean;
};

/** All sections, each followed by those below it, in the newsroom's order. */
export async function listSectionTree(): Promise<SectionNode[]> {
  const rows = await db.section.findMany({
    select: { id: true, slug: true, nameFa: true, nameEn: true, parentId: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const below = (parentId: string | null, depth: 0 | 1): SectionNode[] => {
    const siblings = rows.filter((row) => row.parentId === parentId);
    return siblings.flatMap((row, index) => [
      { ...row, depth, canMoveUp: index > 0, canMoveDown: index < siblings.length - 1 },
      ...(depth === 0 ? below(row.id, 1) : []),
    ]);
  };
  return below(null, 0);
}
