/**
 * What an operation can refuse. Each code has its sentence under `errors` in messages/fa.json and
 * en.json: a code without one does not compile (src/i18n/types.ts).
 */
export type ErrorCode =
  | 'name_missing'
  | 'slug_invalid'
  | 'slug_taken'
  | 'line_empty'
  | 'section_unknown'
  | 'section_depth'
  | 'section_in_use'
  | 'picture_unknown'
  | 'email_invalid'
  | 'email_taken'
  | 'password_short'
  | 'article_without_body'
  | 'forbidden'
  | 'not_found'
  | 'stale_version'
  | 'nothing_to_publish'
  | 'already_public'
  | 'not_public'
  | 'schedule_past'
  | 'headline_missing'
  | 'reason_missing'
  | 'text_long'
  | 'content_invalid'
  | 'list_long'
  | 'section_foreign'
  | 'section_missing'
  | 'reference_gone'
  | 'address_invalid'
  | 'picture_alt_missing'
  | 'not_scheduled'
  | 'step_impossible'
  | 'expiry_past'
  | 'text_missing'
  | 'edition_exists'
  | 'not_a_translation'
  | 'hours_invalid'
  | 'word_invalid'
  | 'picture_bytes'
  | 'picture_type'
  | 'picture_pixels'
  | 'picture_shape'
  | 'picture_broken'
  | 'picture_used'
  | 'date_invalid'
  | 'password_long'
  | 'signed_out'
  | 'sign_in_refused'
  | 'origin_foreign'
  | 'second_step_missing'
  | 'too_many_attempts'
  | 'field_missing'
  | 'field_invalid'
  | 'input_invalid'
  | 'person_banned'
  | 'password_wrong'
  | 'code_wrong'
  | 'sign_in_again'
  | 'second_step_set'
  | 'invitation_gone'
  | 'reset_gone'
  | 'ban_reason_missing'
  | 'redirect_path_invalid'
  | 'redirect_path_long'
  | 'redirect_path_ours'
  | 'redirect_to_invalid'
  | 'redirect_code_unknown'
  | 'redirect_line_invalid'
  | 'confirm_needed';

/** Thrown by operations, which rolls their transaction back. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, string | number> | undefined;

  constructor(code: ErrorCode, details?: Record<string, string | number>) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}
