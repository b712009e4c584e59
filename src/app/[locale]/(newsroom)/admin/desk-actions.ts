'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { bulkArticles } from '#articles/bulk.ts';
import { deskQuerySchema } from '#articles/desk-query.ts';
import { removeFilter } from '#articles/remove-filter.ts';
import { saveFilter } from '#articles/save-filter.ts';
import { formAction } from '#web/form-action.ts';

const itemSchema = z.string().transform((text, context) => {
  const [, id, version] = /^([0-9a-f-]{36}):(\d{1,9})$/.exec(text) ?? [];
  if (!id || !version) {
    context.addIssue('field_invalid');
    return z.NEVER;
  }
  return { id, seenVersion: Number(version) };
});
const items = z.array(itemSchema).min(1);

export const bulk = formAction(
  z.discriminatedUnion('act', [
    z.object({ act: z.literal('section'), items, sectionId: z.uuid() }),
    z.object({
      act: z.literal('stage'),
      items,
      stage: z.enum(['draft', 'inReview', 'changesAsked', 'approved']),
      note: z.string(),
    }),
    z.object({ act: z.literal('withdraw'), items, reason: z.string() }),
  ]),
  async (person, input, now) => {
    const outcomes = await bulkArticles(person, input, now);
    refresh();
    return outcomes;
  },
);

const keptQuery = z.string().transform((text, context) => {
  try {
    return deskQuerySchema.parse(JSON.parse(text));
  } catch {
    context.addIssue('field_invalid');
    return z.NEVER;
  }
});

export const keepFilter = formAction(
  z.object({ name: z.string(), query: keptQuery }),
  async (person, input, now): Promise<null> => {
    await saveFilter(person, input, now);
    refresh();
    return null;
  },
);

export const forgetFilter = formAction(
  z.object({ id: z.uuid() }),
  async (person, input): Promise<null> => {
    await removeFilter(person, input);
    refresh();
    return null;
  },
);
