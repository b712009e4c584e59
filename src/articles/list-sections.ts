import { db } from '#db/client.ts';
import type { Locale } from '#i18n/routing.ts';
import { named } from './views.ts';

/** The sections in the newsroom's order, named in the language of an edition. */
export async function listSections(locale: Locale): Promise<{ slug: string; name: string }[]> {
  const sections = await db.section.findMany({
    select: { slug: true, nameFa: true, nameEn: true },
    orderBy: { position: 'asc' },
  });
  return sections.map((section) => ({ slug: section.slug, name: named(section, locale) }));
}
