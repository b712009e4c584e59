/** 1 can be accepted unseen, 2 wants a look, 3 is only a hint. */
export type EditLevel = 1 | 2 | 3;

/** Each has a sentence under `admin.typography.rules`. */
export const TYPOGRAPHY_RULES = [
  'mi_apart',
  'mi_joined',
  'plural_apart',
  'plural_joined',
  'plural_or_he',
  'he_suffix_apart',
  'he_suffix_joined',
  'comparative_apart',
  'comparative_joined',
  'compound_apart',
  'compound_joined',
  'prefix_joined',
  'run_together',
  'sign_spacing',
  'persian_quotes',
  'persian_signs',
  'persian_digits',
  'he_hamza',
  'teh_marbuta',
  'tanvin',
  'kashida',
  'repeated_sign',
  'double_space',
] as const;

export type TypographyRule = (typeof TYPOGRAPHY_RULES)[number];

export type Edit = {
  /** UTF-16 offsets in the text that was looked at. */
  from: number;
  to: number;
  /** What stands there; never empty. */
  before: string;
  after: string;
  rule: TypographyRule;
  level: EditLevel;
};
