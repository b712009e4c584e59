import type { Locale } from './locale.ts';

const ZERO = '0'.charCodeAt(0);
const PERSIAN_ZERO = '۰'.charCodeAt(0);
const ARABIC_ZERO = '٠'.charCodeAt(0);

function moveDigits(text: string, digits: RegExp, zero: number): string {
  return text.replace(digits, (digit) => String.fromCharCode(zero + digitOf(digit.charCodeAt(0))));
}

function digitOf(code: number): number {
  if (code >= PERSIAN_ZERO) return code - PERSIAN_ZERO;
  return code >= ARABIC_ZERO ? code - ARABIC_ZERO : code - ZERO;
}

/** ASCII and Arabic-Indic digits become Persian ones; nothing else changes. For people, never for
 * machines: not for codes, URLs, attributes or files. */
export function toPersianDigits(text: string): string {
  return moveDigits(text, /[0-9٠-٩]/g, PERSIAN_ZERO);
}

/** Persian and Arabic-Indic digits become ASCII ones. `Number` and `\d` know no others. */
export function toAsciiDigits(text: string): string {
  return moveDigits(text, /[۰-۹٠-٩]/g, ZERO);
}

const formats = { fa: new Intl.NumberFormat('fa-IR'), en: new Intl.NumberFormat('en-US') };

/** «۱٬۲۳۴» or "1,234", at most three decimals. `Intl` puts an LRM before the Persian minus, which
 * must not get into stored or compared text: wrap the number in `<bdi>` where it is shown. */
export function formatNumber(value: number, locale: Locale): string {
  return formats[locale].format(value).replace(/\p{Bidi_Control}/gu, '');
}
