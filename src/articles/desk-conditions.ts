import type { Actor } from '#auth/actor.ts';
import { Prisma } from '#db/generated/client.ts';
import { foldKey } from '#persian/fold.ts';
import type { DeskList, DeskQuery } from './desk-query.ts';
import { inDeskState } from './desk-state.ts';
import { liveSql } from './live.ts';
import { openSql, visibleSql } from './visible-to.ts';

/** All that a list of the desk asks of an article (alias `a`), what the actor may see first. */
export function deskConditions(actor: Actor, query: DeskQuery, now: Date): Prisma.Sql {
  const { list, state, section, person, language, q } = query;
  const conditions = [visibleSql(actor, now), Prisma.sql`a."savedAt" IS NOT NULL`];
  const ofList = conditionOf(list, actor, now);
  if (ofList) conditions.push(ofList);
  if (state) conditions.push(inDeskState(state, now));
  if (section) {
    // As a value of its own, so that the index of the section is read in the order of the list.
    conditions.push(
      Prisma.sql`a."deskSectionId" = (SELECT id FROM "Section" WHERE slug = ${section})`,
    );
  }
  if (person) conditions.push(of(person));
  if (language) conditions.push(Prisma.sql`a.locale = ${language}::"Locale"`);
  if (q) conditions.push(matching(actor, q));
  return Prisma.join(
    conditions.map((one) => Prisma.sql`(${one})`),
    ' AND ',
  );
}

function conditionOf(list: DeskList, actor: Actor, now: Date): Prisma.Sql | null {
  switch (list) {
    case 'all':
      return null;
    case 'mine':
      return actor.id ? of(actor.id) : Prisma.sql`FALSE`;
    case 'waiting':
      return waitingFor(actor);
    case 'scheduled':
      return Prisma.sql`${inDeskState('scheduled', now)} OR a."updateAt" > ${now}`;
    case 'live':
      return liveSql(now);
    case 'missing-en':
    case 'missing-fa':
      return missingIn(list === 'missing-en' ? 'en' : 'fa', now);
    case 'stale-en':
    case 'stale-fa':
      return staleIn(list === 'stale-en' ? 'en' : 'fa');
  }
}

/** What somebody began, or stands over. */
function of(person: string): Prisma.Sql {
  return Prisma.sql`a."ownerId" = ${person}::uuid OR a.id IN (
    SELECT b."articleId" FROM "ArticleByline" b JOIN "Author" w ON w.id = b."authorId"
    WHERE w."userId" = ${person}::uuid)`;
}

/** Reviews that they may decide, and their own texts that came back. */
function waitingFor({ id, role, sections }: Actor): Prisma.Sql {
  const own = Prisma.sql`a.stage = 'changesAsked' AND a."ownerId" = ${id}::uuid`;
  if (role === 'reporter' || role === 'moderator') return own;
  const bound =
    role === 'editor' && sections !== null
      ? Prisma.sql`AND a."deskSectionId" = ANY(${sections}::uuid[])`
      : Prisma.empty;
  return Prisma.sql`(a.stage = 'inReview' AND a."withdrawnAt" IS NULL ${bound}) OR (${own})`;
}

/** Readers of the other language have it, those of this one have nothing of it, not even a draft. */
function missingIn(language: 'fa' | 'en', now: Date): Prisma.Sql {
  return Prisma.sql`a.locale <> ${language}::"Locale" AND ${liveSql(now)} AND NOT EXISTS (
    SELECT 1 FROM "Article" o
    WHERE o."storyId" = a."storyId" AND o.locale = ${language}::"Locale")`;
}

/** A translation whose source has moved on since it was made or confirmed. */
function staleIn(language: 'fa' | 'en'): Prisma.Sql {
  return Prisma.sql`a.locale = ${language}::"Locale" AND a."translatedFrom" IS NOT NULL
    AND a."withdrawnAt" IS NULL AND EXISTS (
    SELECT 1 FROM "Article" o
    WHERE o."storyId" = a."storyId" AND o.locale <> a.locale
      AND ${sourceNumber} > a."translatedFrom")`;
}

/** Of the other edition (alias `o`): what its readers get counts; while nothing is published, the newest. */
export const sourceNumber = Prisma.sql`coalesce(o."publishedRevision",
  (SELECT max(r.number) FROM "ArticleRevision" r WHERE r."articleId" = o.id))`;

/**
 * Every word stands in the headline, however it is typed; or it is the code. A headline that is only
 * drafted cannot be guessed by who may not open the article: the one of readers has to fit as well.
 */
function matching(actor: Actor, q: string): Prisma.Sql {
  const key = foldKey(q);
  if (/^[0-9a-f]{10}$/.test(key)) return Prisma.sql`a.code = ${key}`;
  const words = key.split(' ').filter(Boolean).slice(0, 8);
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  if (patterns.length === 0) return Prisma.sql`FALSE`;
  const ofReaders = Prisma.sql`fa_fold(replace(a.headline, ${'\u200C'}, ''))`;
  return Prisma.sql`a."deskKey" LIKE ALL (${patterns})
    AND (${openSql(actor)} OR ${ofReaders} LIKE ALL (${patterns}))`;
}
