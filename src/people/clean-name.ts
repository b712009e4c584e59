import { DomainError } from '#errors.ts';
import { normalizeText } from '#persian/normalize.ts';

const LONGEST_NAME = 100;

/** A person's name as it is kept. Throws `name_missing`, `text_long`. */
export function cleanName(typed: string): string {
  const name = normalizeText(typed, { locale: 'fa' }).trim();
  if (!name) throw new DomainError('name_missing');
  if (name.length > LONGEST_NAME) throw new DomainError('text_long', { max: LONGEST_NAME });
  return name;
}
