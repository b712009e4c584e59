import 'server-only';
import type { z } from 'zod';
import { DomainError, type ErrorCode } from '#errors.ts';
import { confirm } from '#sign-in/confirm.ts';
import type { SignedIn } from '#sign-in/find-signed-in.ts';
import { mustEnrol } from '#sign-in/policy.ts';
import type { FormAction, Refused } from './form-state.ts';
import { guardAction } from './guard-action.ts';
import { currentVisit } from './session.ts';

/**
 * A server action of the newsroom for useActionState: it checks where the form came from, who sent
 * it and what was typed, and gives a refusal as a value with everything typed kept. In the schema, a
 * message that is an error code names the sentence; inputs named `x[]` arrive as the list `x`.
 */
export function formAction<Schema extends z.ZodType, Data>(
  schema: Schema,
  act: (person: SignedIn, input: z.output<Schema>, now: Date) => Promise<Data>,
  { beforeSecondStep = false, isDangerous = false }: Options = {},
): FormAction<Data> {
  return openFormAction(schema, async (input, now, typed) => {
    const visit = await currentVisit();
    if (!visit) throw new DomainError('signed_out');
    const { person, sessionId } = visit;
    if (!beforeSecondStep && mustEnrol(person)) throw new DomainError('second_step_missing');
    const password = String(typed.confirmPassword ?? '');
    if (isDangerous) await confirm(person, { sessionId, password }, now);
    return act(person, input, now);
  });
}

type Options = {
  /** Also for who has yet to set up the second step. */
  beforeSecondStep?: boolean;
  /** Only within ten minutes of a password; the form asks for it by `<ConfirmPassword>`. */
  isDangerous?: boolean;
};

/** The same for forms that anybody may send: signing in, taking up an invitation. */
export function openFormAction<Schema extends z.ZodType, Data>(
  schema: Schema,
  act: (input: z.output<Schema>, now: Date, typed: Typed) => Promise<Data>,
): FormAction<Data> {
  return async (state, form) => {
    const typed = readForm(form);
    const next = { values: withoutSecrets(typed), fields: {}, done: null, turn: state.turn + 1 };
    try {
      await guardAction();
      const parsed = await schema.safeParseAsync(typed);
      if (!parsed.success) return { ...next, error: null, fields: refusedFields(parsed.error) };
      const done = await act(parsed.data, new Date(), typed);
      return { ...next, error: null, done };
    } catch (error) {
      // Next's own redirects pass, as do our bugs.
      if (!(error instanceof DomainError)) throw error;
      return { ...next, error: refusal(error) };
    }
  };
}

export function refusal({ code, details }: DomainError): Refused {
  return details ? { code, details } : { code };
}

type Typed = Record<string, string | string[]>;

function readForm(form: FormData): Typed {
  const typed: Typed = {};
  for (const name of new Set(form.keys())) {
    // React's own fields.
    if (name.startsWith('$')) continue;
    const values = form.getAll(name).filter((value) => typeof value === 'string');
    if (name.endsWith('[]')) typed[name.slice(0, -2)] = values;
    else if (values[0] !== undefined) typed[name] = values[0];
  }
  return typed;
}

function withoutSecrets(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !/password|code/i.test(name)));
}

function refusedFields(error: z.ZodError): Record<string, Refused> {
  const fields: Record<string, Refused> = {};
  for (const { path, message } of error.issues) {
    const code = /^[a-z]+(_[a-z]+)+$/.test(message) ? (message as ErrorCode) : 'field_invalid';
    fields[String(path[0] ?? '')] ??= { code };
  }
  return fields;
}
