import { DomainError } from '#errors.ts';
import type { Locale } from '#persian/locale.ts';
import { normalizeText } from '#persian/normalize.ts';

/** A line as it is stored. Throws `text_long`. */
export function cleanLine(text: string, locale: Locale, max: number): string {
  const clean = normalizeText(text, { locale });
  if (clean.length > max) throw new DomainError('text_long', { max });
  return clean;
}

/** An address of the web as it is stored. Throws `address_invalid`, `text_long`. */
export function cleanUrl(text: string): string {
  const clean = text.trim();
  if (clean.length > 2000) throw new DomainError('text_long', { max: 2000 });
  const url = URL.parse(clean);
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new DomainError('address_invalid');
  return url.href;
}
