import type { Actor } from '#auth/actor.ts';
import { DomainError } from '#errors.ts';
import { cleanLine } from './clean-text.ts';
import { canEditSiteNames } from './policy.ts';
import type { Settings } from './schema.ts';
import { writeSetting } from './write-setting.ts';

const LONGEST = { name: 60, tagline: 140 };

/**
 * What each edition is called, and the line under it; empty: as the program comes.
 * Throws `forbidden`, `text_long`.
 */
export async function saveSiteNames(
  actor: Actor,
  input: Settings['siteNames'],
  now: Date,
): Promise<void> {
  if (!canEditSiteNames(actor)) throw new DomainError('forbidden');
  const edition = (locale: 'fa' | 'en') => ({
    name: cleanLine(input[locale].name, locale, LONGEST.name),
    tagline: cleanLine(input[locale].tagline, locale, LONGEST.tagline),
  });
  await writeSetting(actor, 'siteNames', { fa: edition('fa'), en: edition('en') }, now);
}
