import { DomainError } from '#errors.ts';
import type { Locale } from '#persian/locale.ts';
import { normalizeText } from '#persian/normalize.ts';

export type SourceInput = {
  nameFa: string;
  nameEn: string;
  url: string;
  creditRuleFa: string;
  creditRuleEn: string;
  licence: string;
  licenceUrl: string;
  logoId: string | null;
};

const LONGEST = { name: 80, rule: 500, licence: 80, url: 2000 };

/** As it is stored. Throws `name_missing`, `text_long`, `address_invalid`. */
export function cleanSource(input: SourceInput) {
  const nameFa = line(input.nameFa, 'fa', LONGEST.name);
  const nameEn = line(input.nameEn, 'en', LONGEST.name);
  if (!nameFa || !nameEn) throw new DomainError('name_missing');
  return {
    nameFa,
    nameEn,
    url: address(input.url),
    creditRuleFa: line(input.creditRuleFa, 'fa', LONGEST.rule),
    creditRuleEn: line(input.creditRuleEn, 'en', LONGEST.rule),
    licence: line(input.licence, 'en', LONGEST.licence) || null,
    licenceUrl: input.licenceUrl.trim() ? address(input.licenceUrl) : null,
    logoId: input.logoId,
  };
}

function line(text: string, locale: Locale, max: number): string {
  const clean = normalizeText(text, { locale });
  if (clean.length > max) throw new DomainError('text_long', { max });
  return clean;
}

function address(text: string): string {
  if (text.length > LONGEST.url) throw new DomainError('text_long', { max: LONGEST.url });
  const url = URL.parse(text.trim());
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new DomainError('address_invalid');
  return url.href;
}
