import type { ErrorCode } from '#errors.ts';

/** Why something was refused; its sentence stands under `errors`. */
export type Refused = { code: ErrorCode; details?: Record<string, string | number> };

/** What a form knows after it was sent. */
export type FormState<Data = unknown> = {
  /** What was typed, to be shown again; never a password. */
  values: Record<string, string | string[]>;
  error: Refused | null;
  /** By name of the input. */
  fields: Record<string, Refused>;
  /** What the operation gave; null until it has. */
  done: Data | null;
  /** Rises with every answer. */
  turn: number;
};

export type FormAction<Data> = (state: FormState<Data>, form: FormData) => Promise<FormState<Data>>;

export const UNSENT: FormState<never> = {
  values: {},
  error: null,
  fields: {},
  done: null,
  turn: 0,
};
