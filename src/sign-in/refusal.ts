import { APIError } from 'better-auth/api';
import { DomainError, type ErrorCode } from '#errors.ts';

const CODES: Record<string, ErrorCode> = {
  INVALID_EMAIL_OR_PASSWORD: 'sign_in_refused',
  INVALID_EMAIL: 'sign_in_refused',
  PASSWORD_TOO_LONG: 'sign_in_refused',
  BANNED_USER: 'person_banned',
  INVALID_PASSWORD: 'password_wrong',
  INVALID_CODE: 'code_wrong',
  INVALID_BACKUP_CODE: 'code_wrong',
  INVALID_TWO_FACTOR_COOKIE: 'sign_in_again',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'sign_in_again',
  TOTP_NOT_ENABLED: 'sign_in_again',
  BACKUP_CODES_NOT_ENABLED: 'sign_in_again',
  TOTP_ALREADY_ENABLED: 'second_step_set',
  UNAUTHORIZED: 'signed_out',
};

/** Our code for a refusal of Better Auth; what is none is thrown on. */
export function refusalOf(error: unknown): DomainError {
  if (!(error instanceof APIError)) throw error;
  const name = String(error.body?.code ?? '');
  if (name === 'ACCOUNT_TEMPORARILY_LOCKED') {
    return new DomainError('too_many_attempts', { minutes: 15 });
  }
  const code = CODES[name];
  if (!code) throw error;
  return new DomainError(code);
}
