import type { Actor } from '#auth/actor.ts';
import { DomainError, type ErrorCode } from '#errors.ts';
import { trimmed } from './clean.ts';
import { canChangeRedirects } from './policy.ts';
import { type SavedRedirect, saveRedirect } from './save.ts';

type Refusal = { code: ErrorCode; details?: Record<string, string | number> };

/** What became of a line that was not empty. */
export type LineOutcome = { number: number; line: string } & (
  | { saved: SavedRedirect; refused: null }
  | { saved: null; refused: Refusal }
);

export const MOST_LINES = 500;

/**
 * Saves lines of an import, «old address, space or tab, new address» each, one after the other: a line
 * that is refused holds up no other. Throws `forbidden`, `field_missing`, `list_long`.
 */
export async function saveRedirectLines(
  actor: Actor,
  { text }: { text: string },
  now: Date,
): Promise<LineOutcome[]> {
  if (!canChangeRedirects(actor)) throw new DomainError('forbidden');
  const lines = text
    .split('\n')
    .map((line, index) => ({ number: index + 1, line: trimmed(line) }))
    .filter(({ line }) => line !== '');
  if (lines.length === 0) throw new DomainError('field_missing');
  if (lines.length > MOST_LINES) throw new DomainError('list_long', { max: MOST_LINES });
  const outcomes: LineOutcome[] = [];
  for (const one of lines) outcomes.push(await saveLine(actor, one, now));
  return outcomes;
}

async function saveLine(
  actor: Actor,
  one: { number: number; line: string },
  now: Date,
): Promise<LineOutcome> {
  try {
    // The new address has no space in it; an old one might.
    const [, path, to] = /^(.*\S)\s+(\S+)$/.exec(one.line) ?? [];
    if (!path || !to) throw new DomainError('redirect_line_invalid');
    return { ...one, saved: await saveRedirect(actor, { path, to }, now), refused: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, details } = error;
    return { ...one, saved: null, refused: details ? { code, details } : { code } };
  }
}
