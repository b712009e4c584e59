'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '#persian/digits.ts';
import type { Refused } from '#web/form-state.ts';

/** Gives the sentence of a refusal in the language of the page, its numbers in the digits of it. */
export function useSentence(): (refused: Refused) => string {
  const t = useTranslations('errors');
  const locale = useLocale();
  return ({ code, details = {} }) => {
    const shown = Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatNumber(value, locale) : value,
    ]);
    return t(code, Object.fromEntries(shown));
  };
}
