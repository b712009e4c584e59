import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { pickedSelect } from './picked-picture.ts';
import { canUseSection } from './policy.ts';

/** What who writes an article may choose from, and the names of what is chosen already. */
export type WritingChoices = Awaited<ReturnType<typeof findChoices>>;

const MOST_AUTHORS = 1000;

/**
 * The sections that this person may put an article into, all sources and all names for the byline;
 * and of one article the chosen related ones and its lead picture.
 */
export async function findChoices(
  actor: Actor,
  chosen: { relatedIds: string[]; leadMediaId: string | null; sectionId: string | null },
) {
  const [sections, sources, authors, related, leadPicture] = await Promise.all([
    db.section.findMany({
      select: { id: true, nameFa: true, nameEn: true, parentId: true },
      orderBy: { position: 'asc' },
    }),
    db.source.findMany({
      select: {
        ...{ id: true, nameFa: true, nameEn: true, licence: true },
        ...{ creditRuleFa: true, creditRuleEn: true },
      },
      orderBy: { slug: 'asc' },
    }),
    db.author.findMany({
      select: { id: true, nameFa: true, nameEn: true, isDesk: true },
      orderBy: { handle: 'asc' },
      take: MOST_AUTHORS,
    }),
    db.article.findMany({
      where: { id: { in: chosen.relatedIds }, publishAt: { not: null } },
      select: { id: true, headline: true },
    }),
    chosen.leadMediaId
      ? db.mediaAsset.findUnique({ where: { id: chosen.leadMediaId }, select: pickedSelect })
      : null,
  ]);
  // One that stands there already is shown, also when it is not theirs to choose.
  const isOpen = (id: string) => id === chosen.sectionId || canUseSection(actor, id);
  return {
    sections: inTree(sections).filter(({ id }) => isOpen(id)),
    sources,
    authors,
    related,
    leadPicture,
  };
}

type Section = { id: string; nameFa: string; nameEn: string; parentId: string | null };

/** Children after their parents. */
function inTree(sections: Section[]): (Omit<Section, 'parentId'> & { isChild: boolean })[] {
  const toChoice = ({ parentId, ...section }: Section) => ({
    ...section,
    isChild: parentId !== null,
  });
  return sections
    .filter(({ parentId }) => parentId === null)
    .flatMap((top) => [top, ...sections.filter(({ parentId }) => parentId === top.id)])
    .map(toChoice);
}
