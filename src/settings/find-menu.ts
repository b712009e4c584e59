import type { Locale } from '#persian/locale.ts';
import { listSectionTree } from '#sections/list-tree.ts';
import type { Settings } from './schema.ts';

/** A section of the site, or an address of its own. */
export type MenuView = { label: string; slug: string } | { label: string; url: string };

/** The head of an edition: as it was set, without sections that are gone, or all of the first level. */
export async function findMenu(
  locale: Locale,
  { menus }: Pick<Settings, 'menus'>,
): Promise<MenuView[]> {
  const sections = await listSectionTree();
  const nameOf = ({ nameFa, nameEn }: { nameFa: string; nameEn: string }) =>
    locale === 'fa' ? nameFa : nameEn;
  const items = menus[locale];
  if (!items) {
    const first = sections.filter(({ parentId }) => parentId === null);
    return first.map((section) => ({ label: nameOf(section), slug: section.slug }));
  }
  return items.flatMap((item): MenuView[] => {
    if (item.kind === 'link') return [{ label: item.label, url: item.url }];
    const section = sections.find(({ slug }) => slug === item.slug);
    return section ? [{ label: nameOf(section), slug: section.slug }] : [];
  });
}
