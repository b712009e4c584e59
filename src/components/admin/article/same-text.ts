import type { Locale } from '#persian/locale.ts';
import { normalizeText } from '#persian/normalize.ts';

/**
 * One key for what the server would store in the same form: texts normalised, keys in one order,
 * empty and missing alike. The server cleans what it is sent, so that a text that comes back is not
 * the very text that was typed, and is none of somebody else's either.
 */
export function textKey(value: unknown, locale: Locale): string {
  return JSON.stringify(plain(value, locale)) ?? '';
}

function plain(value: unknown, locale: Locale): unknown {
  if (typeof value === 'string') return normalizeText(value, { locale }) || undefined;
  if (Array.isArray(value)) return value.map((part) => plain(part, locale) ?? '');
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const fields = Object.entries(value)
    .map(([name, field]) => [name, plain(field, locale)] as const)
    .filter(([, field]) => field !== undefined && !isEmpty(field))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields);
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
