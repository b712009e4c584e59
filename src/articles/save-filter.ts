import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { normalizeText } from '#persian/normalize.ts';
import { type DeskQuery, deskQuerySchema } from './desk-query.ts';

const MOST = 30;
const LONGEST = 60;

// Somebody's own bookmarks: they change nothing for anybody else, so they leave no trace.

/**
 * Keeps a list of the desk under a name; one that they have already is replaced.
 * Throws `line_empty`, `text_long`, `list_long`.
 */
export async function saveFilter(
  { id: userId }: Person,
  input: { name: string; query: DeskQuery },
  now: Date,
): Promise<{ id: string }> {
  const name = normalizeText(input.name, { locale: 'fa' });
  if (!name) throw new DomainError('line_empty');
  if (name.length > LONGEST) throw new DomainError('text_long', { max: LONGEST });
  const query = deskQuerySchema.parse(input.query);
  return db.$transaction(async (tx) => {
    const own = await tx.savedFilter.findMany({
      where: { userId },
      select: { id: true, name: true },
    });
    const same = own.find((filter) => filter.name === name);
    const select = { id: true } as const;
    if (same) {
      return tx.savedFilter.update({ where: { id: same.id }, data: { query }, select });
    }
    if (own.length >= MOST) throw new DomainError('list_long', { max: MOST });
    return tx.savedFilter.create({ data: { userId, name, query, createdAt: now }, select });
  });
}
