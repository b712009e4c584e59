import { Prisma } from '#db/generated/client.ts';
import { liveSql } from './live.ts';
import { ARTICLE_STATES, type ArticleState } from './state.ts';

/** What the desk calls an article at a moment. */
export const DESK_STATES = ARTICLE_STATES;
export type DeskState = ArticleState;

/** The state as a column, over the columns of "Article" under the alias `a`. */
export function deskStateSql(now: Date): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN a."withdrawnAt" IS NOT NULL THEN 'withdrawn'
    WHEN a."publishAt" IS NULL THEN a.stage::text
    WHEN a."publishAt" > ${now} THEN 'scheduled'
    WHEN a."expireAt" <= ${now} THEN 'expired'
    WHEN a."updateAt" > ${now} THEN 'updateScheduled'
    ELSE 'live' END`;
}

/** Whether an article is in a state, written so that indexes serve; exactly one of them is true. */
export function inDeskState(state: DeskState, now: Date): Prisma.Sql {
  switch (state) {
    case 'withdrawn':
      return Prisma.sql`a."withdrawnAt" IS NOT NULL`;
    case 'scheduled':
      return Prisma.sql`a."withdrawnAt" IS NULL AND a."publishAt" > ${now}`;
    case 'expired':
      return Prisma.sql`a."withdrawnAt" IS NULL AND a."publishAt" <= ${now} AND a."expireAt" <= ${now}`;
    case 'updateScheduled':
      return Prisma.sql`${liveSql(now)} AND a."updateAt" > ${now}`;
    case 'live':
      return Prisma.sql`${liveSql(now)} AND (a."updateAt" IS NULL OR a."updateAt" <= ${now})`;
    default:
      return Prisma.sql`a."withdrawnAt" IS NULL AND a."publishAt" IS NULL
        AND a.stage = ${state}::"ArticleStage"`;
  }
}
