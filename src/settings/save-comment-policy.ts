import type { Actor } from '#auth/actor.ts';
import { DomainError } from '#errors.ts';
import { cleanLine } from './clean-text.ts';
import { findSettings } from './find-settings.ts';
import { canEditSettings } from './policy.ts';
import type { PolicyLine } from './schema.ts';
import { writeSetting } from './write-setting.ts';

const MOST_LINES = 20;
const LONGEST = 400;

/** `number` null: a new line. A line that is not in the list any more is gone. */
export type PolicyLineInput = Omit<PolicyLine, 'number'> & { number: number | null };

/**
 * The lines under the comments, in the order of the page. Numbers are never used again: decisions on
 * comments name them. Throws `forbidden`, `line_empty`, `text_long`, `list_long`.
 */
export async function saveCommentPolicy(
  actor: Actor,
  { lines }: { lines: PolicyLineInput[] },
  now: Date,
): Promise<void> {
  if (!canEditSettings(actor)) throw new DomainError('forbidden');
  if (lines.length > MOST_LINES) throw new DomainError('list_long', { max: MOST_LINES });
  const { commentPolicy } = await findSettings();
  const known = new Set(commentPolicy.map(({ number }) => number));
  let highest = Math.max(0, ...known, ...lines.map(({ number }) => number ?? 0));
  const clean = lines.map(({ number, isOn, ...line }) => {
    const fa = cleanLine(line.fa, 'fa', LONGEST);
    const en = cleanLine(line.en, 'en', LONGEST);
    if (!fa && !en) throw new DomainError('line_empty');
    // A number that a form made up, or that stands twice, is given anew.
    const isOwn = number !== null && known.delete(number);
    if (!isOwn) highest += 1;
    return { number: isOwn ? number : highest, fa, en, isOn };
  });
  await writeSetting(actor, 'commentPolicy', clean, now);
}
