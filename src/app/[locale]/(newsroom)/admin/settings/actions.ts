'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { removeWord, saveWord } from '#articles/words.ts';
import { removeRedirect } from '#redirects/remove.ts';
import { saveRedirectLines } from '#redirects/save-lines.ts';
import { createSection } from '#sections/create.ts';
import { moveSection } from '#sections/move.ts';
import { removeSection } from '#sections/remove.ts';
import { updateSection } from '#sections/update.ts';
import { saveCommentPolicy } from '#settings/save-comment-policy.ts';
import { saveMenu } from '#settings/save-menu.ts';
import { saveShareTargets } from '#settings/save-share-targets.ts';
import { saveSiteNames } from '#settings/save-site-names.ts';
import { SHARE_TARGETS, settingsSchema } from '#settings/schema.ts';
import { saveSource } from '#sources/save.ts';
import { formAction } from '#web/form-action.ts';

/** What a form sends as JSON, since its rows have an order and kinds. */
function json<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .max(100_000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('field_invalid');
        return z.NEVER;
      }
    })
    .pipe(schema);
}

/** An operation as the action of a form, after which the page is drawn anew. */
function saving<Schema extends z.ZodType>(
  schema: Schema,
  operation: (
    actor: Parameters<typeof saveShareTargets>[0],
    input: z.output<Schema>,
    now: Date,
  ) => Promise<unknown>,
) {
  return formAction(schema, async (person, input, now): Promise<null> => {
    await operation(person, input, now);
    refresh();
    return null;
  });
}

const line = z.string();

export const saveNames = saving(
  z
    .object({ fa_name: line, fa_tagline: line, en_name: line, en_tagline: line })
    .transform((typed) => ({
      fa: { name: typed.fa_name, tagline: typed.fa_tagline },
      en: { name: typed.en_name, tagline: typed.en_tagline },
    })),
  saveSiteNames,
);

export const saveComments = saving(
  z.object({
    lines: json(
      z.array(z.object({ number: z.int().nullable(), fa: line, en: line, isOn: z.boolean() })),
    ),
  }),
  saveCommentPolicy,
);

export const saveSharing = saving(
  z.object({ targets: z.array(z.enum(SHARE_TARGETS)).default([]) }),
  saveShareTargets,
);

export const saveEditionMenu = saving(
  z.object({ locale: z.enum(['fa', 'en']), items: json(settingsSchema.menus.shape.fa) }),
  saveMenu,
);

// A form sends nothing chosen as an empty text.
const orNull = z
  .union([z.literal(''), z.uuid()])
  .transform((id) => id || null)
  .default(null);
const sectionFields = { nameFa: line, nameEn: line, parentId: orNull };

export const addSection = saving(z.object({ ...sectionFields, slug: line }), createSection);
export const changeSection = saving(z.object({ ...sectionFields, id: z.uuid() }), updateSection);
export const shiftSection = saving(
  z.object({ id: z.uuid(), direction: z.enum(['up', 'down']) }),
  moveSection,
);
export const dropSection = saving(z.object({ id: z.uuid() }), removeSection);

export const keepWord = saving(z.object({ word: line, kind: z.enum(['name', 'never']) }), saveWord);
export const dropWord = saving(z.object({ word: line }), removeWord);

export const keepRedirects = formAction(
  z.object({ text: z.string() }),
  async (person, input, now) => {
    const outcomes = await saveRedirectLines(person, input, now);
    refresh();
    return outcomes;
  },
);
export const dropRedirect = saving(z.object({ path: line }), removeRedirect);

export const keepSource = saving(
  z.object({
    id: orNull,
    slug: line.default(''),
    nameFa: line,
    nameEn: line,
    url: line,
    creditRuleFa: line,
    creditRuleEn: line,
    licence: line,
    licenceUrl: line,
    logoId: orNull,
  }),
  saveSource,
);
