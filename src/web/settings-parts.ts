import type { Person } from '#auth/actor.ts';
import { canChangeRedirects } from '#redirects/policy.ts';
import { canEditSettings, canEditSiteNames } from '#settings/policy.ts';

const PARTS = ['comments', 'sharing', 'menus', 'sections', 'sources', 'words'] as const;
export type SettingsPart = 'names' | (typeof PARTS)[number] | 'redirects';

/** The parts of the settings that a person may enter, in order. The pages guard themselves. */
export function settingsParts(person: Person): SettingsPart[] {
  if (!canEditSettings(person)) return [];
  return [
    ...(canEditSiteNames(person) ? (['names'] as const) : []),
    ...PARTS,
    ...(canChangeRedirects(person) ? (['redirects'] as const) : []),
  ];
}
