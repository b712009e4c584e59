import type {} from 'use-intl/core';
import type { AuditAction } from '#audit/actions.ts';
import type { ErrorCode } from '#errors.ts';
import type en from '#messages/en.json';
import type fa from '#messages/fa.json';
import type { Locale } from './routing.ts';

declare module 'use-intl/core' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en;
  }
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Does not compile when a key stands in one language only. */
export const PARITY: Same<typeof en, typeof fa> = true;

/** Does not compile when an error code has no sentence. */
export const SENTENCES: Record<ErrorCode, keyof (typeof en)['errors']> = {
  name_missing: 'name_missing',
  slug_invalid: 'slug_invalid',
  slug_taken: 'slug_taken',
  redirect_path_invalid: 'redirect_path_invalid',
  redirect_path_long: 'redirect_path_long',
  redirect_path_ours: 'redirect_path_ours',
  redirect_to_invalid: 'redirect_to_invalid',
  redirect_code_unknown: 'redirect_code_unknown',
  redirect_line_invalid: 'redirect_line_invalid',
  line_empty: 'line_empty',
  section_unknown: 'section_unknown',
  section_depth: 'section_depth',
  section_in_use: 'section_in_use',
  picture_unknown: 'picture_unknown',
  email_invalid: 'email_invalid',
  email_taken: 'email_taken',
  password_short: 'password_short',
  article_without_body: 'article_without_body',
  forbidden: 'forbidden',
  not_found: 'not_found',
  stale_version: 'stale_version',
  nothing_to_publish: 'nothing_to_publish',
  already_public: 'already_public',
  not_public: 'not_public',
  schedule_past: 'schedule_past',
  headline_missing: 'headline_missing',
  reason_missing: 'reason_missing',
  text_long: 'text_long',
  content_invalid: 'content_invalid',
  list_long: 'list_long',
  section_foreign: 'section_foreign',
  section_missing: 'section_missing',
  reference_gone: 'reference_gone',
  address_invalid: 'address_invalid',
  picture_alt_missing: 'picture_alt_missing',
  not_scheduled: 'not_scheduled',
  step_impossible: 'step_impossible',
  expiry_past: 'expiry_past',
  text_missing: 'text_missing',
  edition_exists: 'edition_exists',
  not_a_translation: 'not_a_translation',
  hours_invalid: 'hours_invalid',
  word_invalid: 'word_invalid',
  picture_bytes: 'picture_bytes',
  picture_type: 'picture_type',
  picture_pixels: 'picture_pixels',
  picture_shape: 'picture_shape',
  picture_broken: 'picture_broken',
  picture_used: 'picture_used',
  date_invalid: 'date_invalid',
  password_long: 'password_long',
  signed_out: 'signed_out',
  sign_in_refused: 'sign_in_refused',
  origin_foreign: 'origin_foreign',
  second_step_missing: 'second_step_missing',
  too_many_attempts: 'too_many_attempts',
  field_missing: 'field_missing',
  field_invalid: 'field_invalid',
  input_invalid: 'input_invalid',
  person_banned: 'person_banned',
  password_wrong: 'password_wrong',
  code_wrong: 'code_wrong',
  sign_in_again: 'sign_in_again',
  second_step_set: 'second_step_set',
  invitation_gone: 'invitation_gone',
  reset_gone: 'reset_gone',
  ban_reason_missing: 'ban_reason_missing',
  confirm_needed: 'confirm_needed',
};

type Sentences = (typeof en)['admin']['audit']['actions'];
type Told = {
  [N in keyof Sentences & string]: `${N}.${keyof Sentences[N] & string}`;
}[keyof Sentences];

/** Does not compile when an act that leaves a trace has no sentence, or a sentence no act. */
export const HISTORY: Same<AuditAction, Told> = true;
