import 'server-only';
import { DomainError, type ErrorCode } from '#errors.ts';

/** The HTTP status of a refusal; what is not here is 422, «understood, and not like this». */
const STATUS: Partial<Record<ErrorCode, number>> = {
  signed_out: 401,
  origin_foreign: 403,
  second_step_missing: 403,
  forbidden: 403,
  not_found: 404,
  stale_version: 409,
  too_many_attempts: 429,
};

/** The answer to a refusal: its code and details, for a sentence in the browser. Other errors pass. */
export function refusalResponse(error: unknown): Response {
  if (!(error instanceof DomainError)) throw error;
  const { code, details } = error;
  return privateJson({ error: { code, ...(details && { details }) } }, STATUS[code] ?? 422);
}

/** The same for a refusal of the handler itself. */
export function refuse(code: ErrorCode): Response {
  return refusalResponse(new DomainError(code));
}

/** Somebody's own: nothing on the way may keep it. */
export function privateJson(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } });
}
