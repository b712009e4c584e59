import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { TypographyWordKind } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { normalizeText } from '#persian/normalize.ts';
import { canCreate } from './policy.ts';

export type WordView = { word: string; kind: TypographyWordKind };

const LONGEST_WORD = 60;

/** The words that the half-space desk leaves alone. */
export function listWords(): Promise<WordView[]> {
  return db.typographyWord.findMany({
    select: { word: true, kind: true },
    orderBy: [{ kind: 'asc' }, { word: 'asc' }],
  });
}

/** Keeps a word for the whole newsroom; one that is there gets the new kind. Throws `forbidden`, `word_invalid`. */
export async function saveWord(
  actor: Actor,
  { word, kind }: { word: string; kind: TypographyWordKind },
  now: Date,
): Promise<WordView> {
  if (!canCreate(actor)) throw new DomainError('forbidden');
  const clean = readWord(word);
  return db.$transaction(async (tx) => {
    const saved = await tx.typographyWord.upsert({
      where: { word: clean },
      create: { word: clean, kind, addedById: actor.id, createdAt: now },
      update: { kind },
      select: { word: true, kind: true },
    });
    const subject = { type: 'word', id: clean };
    await writeAudit(tx, { actor, action: 'word.save', subject, details: { kind } }, now);
    return saved;
  });
}

/** Lets the half-space desk propose for a word again. Throws `forbidden`, `not_found`. */
export async function removeWord(actor: Actor, { word }: { word: string }, now: Date) {
  if (!canCreate(actor)) throw new DomainError('forbidden');
  const clean = readWord(word);
  await db.$transaction(async (tx) => {
    const { count } = await tx.typographyWord.deleteMany({ where: { word: clean } });
    if (count === 0) throw new DomainError('not_found');
    const subject = { type: 'word', id: clean };
    await writeAudit(tx, { actor, action: 'word.remove', subject }, now);
  });
}

/** As it stands in stored texts, so that it is found there; a half-space in it is part of it. */
function readWord(word: string): string {
  const clean = normalizeText(word, { locale: 'fa' });
  if (!clean || clean.length > LONGEST_WORD || /\s/.test(clean)) {
    throw new DomainError('word_invalid', { max: LONGEST_WORD });
  }
  return clean;
}
