/** The two editions. Each has its own addresses, texts and comments. */
export const LOCALES = ['fa', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'fa' ? 'en' : 'fa';
}

/** BCP 47 tag for machines: JSON-LD, feeds. */
export const LANGUAGE_TAG: Record<Locale, string> = { fa: 'fa-IR', en: 'en' };

export const DIRECTION: Record<Locale, 'rtl' | 'ltr'> = { fa: 'rtl', en: 'ltr' };
