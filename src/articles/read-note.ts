import { DomainError } from '#errors.ts';
import type { Locale } from '#persian/locale.ts';
import { normalizeText } from '#persian/normalize.ts';

/** A few lines of a person, as they are stored; may be empty. Throws `text_long`. */
export function readNote(text: string, locale: Locale, max: number): string {
  const clean = normalizeText(text, { locale, multiline: true });
  if (clean.length > max) throw new DomainError('text_long', { max });
  return clean;
}
