import type { z } from 'zod';
import { DomainError } from '#errors.ts';

/** What came in, when it has the shape that was asked for. Throws `input_invalid` with the field. */
export function parse<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new DomainError('input_invalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
}
