import type { EditLevel, TypographyRule } from './edit.ts';

/** A word as it should be spelled: the same letters, other half-spaces. */
export type Reading = { spelling: string; rule: TypographyRule; level: EditLevel };
