import 'server-only';
import type { NextRequest } from 'next/server';
import type { z } from 'zod';
import { DomainError } from '#errors.ts';
import type { SignedIn } from '#sign-in/find-signed-in.ts';
import { mustEnrol } from '#sign-in/policy.ts';
import { isOwnRequest } from './own-origin.ts';
import { privateJson, refusalResponse } from './route-error.ts';
import { currentVisit } from './session.ts';

export type Asked<Input, Params> = {
  person: SignedIn;
  input: Input;
  params: Params;
  now: Date;
  /** For what is no JSON: an upload. */
  request: NextRequest;
};

type Handler<Params> = (
  request: NextRequest,
  context: { params: Promise<Params> },
) => Promise<Response>;

/**
 * A handler under /api/admin for the newsroom's own browser code. It checks the session, and for
 * anything but GET where the request came from; reads the JSON body, or for GET the query, by
 * `schema` (null: none); answers with what `act` gives as JSON, or with that Response itself, always
 * `private, no-store`. A refusal is `{ error: { code, details } }` with its status (route-error.ts).
 */
export function adminRoute<Schema extends z.ZodType | null, Params = Record<string, never>>(
  schema: Schema,
  act: (
    asked: Asked<Schema extends z.ZodType ? z.output<Schema> : null, Params>,
  ) => Promise<unknown>,
): Handler<Params> {
  return async (request, context) => {
    try {
      if (request.method !== 'GET' && !isOwnRequest(request.headers)) {
        throw new DomainError('origin_foreign');
      }
      const visit = await currentVisit();
      if (!visit) throw new DomainError('signed_out');
      if (mustEnrol(visit.person)) throw new DomainError('second_step_missing');
      const input = (schema ? await readInput(request, schema) : null) as never;
      const { person } = visit;
      const params = await context.params;
      const given = await act({ person, input, params, now: new Date(), request });
      if (!(given instanceof Response)) return privateJson(given ?? {});
      given.headers.set('Cache-Control', 'private, no-store');
      return given;
    } catch (error) {
      return refusalResponse(error);
    }
  };
}

async function readInput(request: NextRequest, schema: z.ZodType): Promise<unknown> {
  const raw =
    request.method === 'GET'
      ? Object.fromEntries(request.nextUrl.searchParams)
      : await request.json().catch(() => undefined);
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new DomainError('input_invalid', { field });
}
