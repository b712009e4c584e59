import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import type { Locale } from '#persian/locale.ts';
import { cleanLine, cleanUrl } from './clean-text.ts';
import { findSettings } from './find-settings.ts';
import { canEditSettings } from './policy.ts';
import type { MenuItem } from './schema.ts';
import { writeSetting } from './write-setting.ts';

const MOST_ITEMS = 30;
const LONGEST_LABEL = 60;

/**
 * What stands in the head of an edition, in order; null: all sections of the first level.
 * Throws `forbidden`, `section_unknown`, `line_empty`, `text_long`, `address_invalid`, `list_long`.
 */
export async function saveMenu(
  actor: Actor,
  { locale, items }: { locale: Locale; items: MenuItem[] | null },
  now: Date,
): Promise<void> {
  if (!canEditSettings(actor)) throw new DomainError('forbidden');
  if (items && items.length > MOST_ITEMS) throw new DomainError('list_long', { max: MOST_ITEMS });
  const sections = await db.section.findMany({ select: { slug: true } });
  const slugs = new Set(sections.map(({ slug }) => slug));
  const clean = items?.map((item) => cleanItem(item, locale, slugs)) ?? null;
  const { menus } = await findSettings();
  await writeSetting(actor, 'menus', { ...menus, [locale]: clean }, now);
}

function cleanItem(item: MenuItem, locale: Locale, slugs: Set<string>): MenuItem {
  if (item.kind === 'section') {
    if (!slugs.has(item.slug)) throw new DomainError('section_unknown');
    return item;
  }
  const label = cleanLine(item.label, locale, LONGEST_LABEL);
  if (!label) throw new DomainError('line_empty');
  return { kind: 'link', label, url: readTarget(item.url) };
}

/** Within the site a path will do. `//host` is an address of another site, and is refused as one. */
function readTarget(url: string): string {
  const path = url.trim();
  return /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(path) ? path : cleanUrl(path);
}
