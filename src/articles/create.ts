import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import type { Locale } from '#persian/locale.ts';
import { drawCode } from './code.ts';
import { canCreate } from './policy.ts';

export type Created = { id: string; code: string; version: number };

const TRIES = 5;

/** An empty article of one edition, which nobody but its author and the desk sees. Throws `forbidden`. */
export async function createArticle(
  actor: Actor,
  { locale }: { locale: Locale },
  now: Date,
): Promise<Created> {
  if (!canCreate(actor)) throw new DomainError('forbidden');
  return withFreshCode((code) =>
    db.$transaction(async (tx) => {
      const { id, version } = await tx.article.create({
        data: { code, locale, storyId: crypto.randomUUID(), ...bornBy(actor, now) },
        select: { id: true, version: true },
      });
      const subject = { type: 'article', id };
      await writeAudit(tx, { actor, action: 'article.create', subject, details: { code } }, now);
      return { id, code, version };
    }),
  );
}

/** Whose it is, and since when; the desk's lists are in the order of `savedAt`. */
export function bornBy(actor: Actor, now: Date) {
  return { ownerId: actor.id, createdAt: now, savedAt: now, savedById: actor.id };
}

/** Acts again, from the start, as long as the code is another article's. */
export async function withFreshCode<T>(
  act: (code: string) => Promise<T>,
  draw: () => string = drawCode,
): Promise<T> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await act(draw());
    } catch (error) {
      if (left === 0 || !isCodeTaken(error)) throw error;
    }
  }
}

function isCodeTaken(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    error.code === 'P2002' &&
    JSON.stringify(error.meta ?? {}).includes('code')
  );
}
