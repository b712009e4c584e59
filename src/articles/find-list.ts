import { db } from '#db/client.ts';
import type { Locale } from '#i18n/routing.ts';
import { foldKey } from '#persian/fold.ts';
import { pickPage, type Shelf } from './pick-page.ts';
import { type ArticleCard, named } from './views.ts';

/** One page of the newest articles of one section, tag, author or source. */
export type ListView = {
  name: string;
  about: string;
  url: string | null;
  articles: ArticleCard[];
  /** From 1. */
  page: number;
  /** Whether older articles follow on the next page. */
  hasMore: boolean;
};

/** An edition and a page of a list in it, from 1. */
export type Place = { locale: Locale; page: number };

// The lists are asked for by id, not by the slug of what is joined: only then does PostgreSQL know
// how many articles to expect, and read a quiet section by its index and not the whole edition.

/** Each gives null when there is no such list, or no such page of it; the first may be empty. */
export async function findSection(slug: string, place: Place, now: Date): Promise<ListView | null> {
  const section = await db.section.findUnique({
    where: { slug },
    select: { id: true, nameFa: true, nameEn: true },
  });
  if (!section) return null;
  const { id } = section;
  return view({ by: 'section', id }, { name: named(section, place.locale) }, place, now);
}

/** Looked up by its folded name, so that every spelling of one word finds it. */
export async function findTag(name: string, place: Place, now: Date): Promise<ListView | null> {
  const { locale } = place;
  const tag = await db.tag.findUnique({
    where: { locale_key: { locale, key: foldKey(name) } },
    select: { id: true, name: true },
  });
  return tag && view({ by: 'tag', id: tag.id }, { name: tag.name }, place, now);
}

export async function findAuthor(
  handle: string,
  place: Place,
  now: Date,
): Promise<ListView | null> {
  const author = await db.author.findUnique({
    where: { handle },
    select: { id: true, nameFa: true, nameEn: true, bioFa: true, bioEn: true },
  });
  if (!author) return null;
  const { locale } = place;
  const about = locale === 'fa' ? author.bioFa : author.bioEn;
  return view({ by: 'author', id: author.id }, { name: named(author, locale), about }, place, now);
}

export async function findSource(slug: string, place: Place, now: Date): Promise<ListView | null> {
  const source = await db.source.findUnique({
    where: { slug },
    select: { id: true, nameFa: true, nameEn: true, url: true },
  });
  if (!source) return null;
  const { id, url } = source;
  return view({ by: 'source', id }, { name: named(source, place.locale), url }, place, now);
}

async function view(
  shelf: Shelf,
  { name, about = '', url = null }: { name: string; about?: string; url?: string | null },
  place: Place,
  now: Date,
): Promise<ListView | null> {
  const { articles, hasMore } = await pickPage(shelf, place, now);
  if (articles.length === 0 && place.page > 1) return null;
  return { name, about, url, articles, hasMore, page: place.page };
}
