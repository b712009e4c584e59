import { writeAudit } from '#audit/write.ts';
import { SYSTEM } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { announceArticle } from './announce.ts';
import { lookAt } from './claim-article.ts';
import { findContent, findNewest } from './newest-revision.ts';
import { findPlacement } from './placement.ts';
import { putLive } from './put-live.ts';

/**
 * Gives readers the updates whose instant has come; gives how many. Each is a transaction of its own,
 * and rows that another instance has in hand are left to it, so that several may run at once and again
 * after one was cut off. The outbox row of each drops the pages that show it.
 */
export async function applyDueUpdates(now: Date): Promise<number> {
  for (let applied = 0; ; ) {
    const outcome = await applyNext(now);
    if (!outcome) return applied;
    if (outcome === 'applied') applied += 1;
  }
}

async function applyNext(now: Date): Promise<'applied' | 'refused' | null> {
  const due: { id: string | null } = { id: null };
  try {
    return await db.$transaction(async (tx) => {
      const [row] = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM "Article" WHERE "updateAt" <= ${now}
        ORDER BY "updateAt" LIMIT 1 FOR UPDATE SKIP LOCKED`;
      due.id = row?.id ?? null;
      const article = row && (await lookAt(tx, row.id, now));
      if (!article?.updateAt || article.updateRevision === null) return null;
      const { id, updateRevision: number, updateAt } = article;
      const content = await findContent(tx, id, number);
      if (!content) throw new DomainError('nothing_to_publish');
      const placement = await findPlacement(tx, id);
      const newest = await findNewest(tx, id);
      await putLive(tx, article, { revision: { number, content }, newest, later: null }, now);
      const { version } = await tx.article.update({
        where: { id },
        data: { version: { increment: 1 } },
        select: { version: true },
      });
      const subject = { type: 'article', id };
      const details = { revision: number, updateAt: updateAt.toISOString(), version };
      await writeAudit(tx, { actor: SYSTEM, action: 'article.update', subject, details }, now);
      await announceArticle(tx, { article, placement }, now);
      return 'applied';
    });
  } catch (error) {
    if (!(error instanceof DomainError) || !due.id) throw error;
    return refuse(due.id, error.code, now);
  }
}

/** What cannot be published any more, its section is gone, must not hold up the others for ever. */
async function refuse(id: string, code: string, now: Date): Promise<'refused'> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.article.updateMany({
      where: { id, updateAt: { lte: now } },
      data: { updateAt: null, updateRevision: null, version: { increment: 1 } },
    });
    if (count === 0) return;
    const subject = { type: 'article', id };
    const details = { code };
    await writeAudit(tx, { actor: SYSTEM, action: 'article.updateFailed', subject, details }, now);
  });
  return 'refused';
}
