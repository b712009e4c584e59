import { db } from '#db/client.ts';
import type { Locale } from '#i18n/routing.ts';
import { foldKey } from '#persian/fold.ts';
import { listArticles } from './list-articles.ts';
import { type ArticleCard, named } from './views.ts';

/** A page that lists the newest articles of one section, tag, author or source. */
export type ListView = { name: string; about: string; url: string | null; articles: ArticleCard[] };

const TAKE = 30;

// The lists are asked for by id, not by the slug of what is joined: only then does PostgreSQL know
// how many articles to expect, and read a quiet section by its index and not the whole edition.

export async function findSection(slug: string, locale: Locale, now: Date) {
  const section = await db.section.findUnique({
    where: { slug },
    select: { id: true, nameFa: true, nameEn: true },
  });
  if (!section) return null;
  return view(named(section, locale), await newest(locale, { sectionId: section.id }, now));
}

/** Looked up by its folded name, so that every spelling of one word finds it. */
export async function findTag(name: string, locale: Locale, now: Date) {
  const key = foldKey(name);
  const tag = await db.tag.findUnique({
    where: { locale_key: { locale, key } },
    select: { id: true, name: true },
  });
  const where = { tags: { some: { tagId: tag?.id ?? '' } } };
  return tag && view(tag.name, await newest(locale, where, now));
}

export async function findAuthor(handle: string, locale: Locale, now: Date) {
  const author = await db.author.findUnique({
    where: { handle },
    select: { id: true, nameFa: true, nameEn: true, bioFa: true, bioEn: true },
  });
  if (!author) return null;
  const where = { bylines: { some: { authorId: author.id } } };
  const articles = await newest(locale, where, now);
  const about = locale === 'fa' ? author.bioFa : author.bioEn;
  return view(named(author, locale), articles, { about });
}

export async function findSource(slug: string, locale: Locale, now: Date) {
  const source = await db.source.findUnique({
    where: { slug },
    select: { id: true, nameFa: true, nameEn: true, url: true },
  });
  if (!source) return null;
  const articles = await newest(locale, { sourceId: source.id }, now);
  return view(named(source, locale), articles, { url: source.url });
}

function newest(locale: Locale, where: object, now: Date) {
  return listArticles({ locale, where, take: TAKE }, now);
}

function view(
  name: string,
  articles: ArticleCard[],
  more: { about?: string; url?: string } = {},
): ListView {
  return { name, articles, about: more.about ?? '', url: more.url ?? null };
}
