import type { ArticleStage } from '#db/generated/client.ts';

/** What an article is to the newsroom. Only the first four are stored, as its stage. */
export const ARTICLE_STATES = [
  'draft',
  'inReview',
  'changesAsked',
  'approved',
  'scheduled',
  'live',
  'updateScheduled',
  'expired',
  'withdrawn',
] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

export type Timed = {
  stage: ArticleStage;
  publishAt: Date | null;
  expireAt: Date | null;
  withdrawnAt: Date | null;
  updateAt: Date | null;
};

/**
 * Derived from the instants and the clock. What readers get, will get or got comes before the stage:
 * the next revision of a live article may be in review, and the article is «live».
 * desk-state.ts says the same in SQL.
 */
export function stateOf(article: Timed, now: Date): ArticleState {
  const { stage, publishAt, expireAt, withdrawnAt, updateAt } = article;
  if (withdrawnAt) return 'withdrawn';
  if (!publishAt) return stage;
  if (publishAt > now) return 'scheduled';
  if (expireAt && expireAt <= now) return 'expired';
  return updateAt && updateAt > now ? 'updateScheduled' : 'live';
}
