import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Locale } from '#persian/locale.ts';
import { deskConditions } from './desk-conditions.ts';
import { type DeskState, deskStateSql } from './desk-state.ts';
import { headlineSql } from './visible-to.ts';

export type FoundView = {
  id: string;
  code: string;
  locale: Locale;
  headline: string;
  state: DeskState;
};

const TAKE = 8;

/** The articles that somebody may mean by a few words of a headline or by a code, last saved first. */
export async function searchDesk(actor: Actor, q: string, now: Date): Promise<FoundView[]> {
  return db.$queryRaw<FoundView[]>`
    SELECT a.id, a.code, a.locale, ${headlineSql(actor)} AS headline, ${deskStateSql(now)} AS state
    FROM "Article" a WHERE ${deskConditions(actor, { list: 'all', q }, now)}
    ORDER BY a."savedAt" DESC, a.id DESC LIMIT ${TAKE}`;
}
