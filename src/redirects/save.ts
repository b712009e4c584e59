import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { cleanPath, cleanTarget, type Target } from './clean.ts';
import { canChangeRedirects } from './policy.ts';

export type SavedRedirect = { path: string; to: string; outcome: 'added' | 'changed' | 'same' };

/**
 * Lets an old address lead to an article or another page for readers; one that leads elsewhere is
 * changed. The front knows of it within half a minute (src/front/redirects.ts). Throws `forbidden`,
 * `redirect_path_invalid`, `redirect_path_long`, `redirect_path_ours`, `redirect_to_invalid`,
 * `redirect_code_unknown`.
 */
export async function saveRedirect(
  actor: Actor,
  typed: { path: string; to: string },
  now: Date,
): Promise<SavedRedirect> {
  if (!canChangeRedirects(actor)) throw new DomainError('forbidden');
  const path = cleanPath(typed.path);
  const target = cleanTarget(typed.to);
  return db.$transaction(async (tx) => {
    const to = await addressOf(tx, target);
    const { count } = await tx.redirect.createMany({
      data: [{ path, to, createdAt: now }],
      skipDuplicates: true,
    });
    const outcome = count > 0 ? 'added' : await change(tx, path, to);
    if (outcome !== 'same') {
      const subject = { type: 'redirect', id: path };
      await writeAudit(tx, { actor, action: 'redirect.save', subject, details: { to } }, now);
    }
    return { path, to, outcome };
  });
}

async function change(tx: Prisma.TransactionClient, path: string, to: string) {
  const where = { path, to: { not: to } };
  const { count } = await tx.redirect.updateMany({ where, data: { to } });
  return count > 0 ? 'changed' : 'same';
}

/** At once where the article stands: a redirect to its short link would cost readers a second one. */
async function addressOf(tx: Prisma.TransactionClient, target: Target): Promise<string> {
  if ('path' in target) return target.path;
  const { code } = target;
  const found = await tx.article.findUnique({ where: { code }, select: { locale: true } });
  if (!found) throw new DomainError('redirect_code_unknown', { code });
  return `/${found.locale}/news/${code}`;
}
