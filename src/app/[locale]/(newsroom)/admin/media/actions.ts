'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { LOCALES } from '#i18n/routing.ts';
import { deletePicture } from '#media/delete.ts';
import { editPicture } from '#media/edit.ts';
import { endOfDay } from '#persian/end-of-day.ts';
import { formAction } from '#web/form-action.ts';
import { adminLink } from '#web/links.ts';

const percent = z.coerce.number().int().min(0).max(100);
const editSchema = z.object({
  id: z.uuid(),
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  licence: z.string(),
  rightsUntil: z
    .string()
    .trim()
    .transform((text, context) => {
      const end = text ? endOfDay(text) : null;
      if (text && !end) context.addIssue({ code: 'custom', message: 'date_invalid' });
      return end;
    }),
  focalX: percent,
  focalY: percent,
});

/** What is said of a picture, and where its subject is. */
export const savePicture = formAction(
  editSchema,
  async (person, { rightsUntil, focalX, focalY, ...input }, now) => {
    const focus = { focalX: focalX / 100, focalY: focalY / 100 };
    await editPicture(person, { ...input, ...focus, rightsExpireAt: rightsUntil }, now);
    return { saved: true };
  },
);

// An action knows no locale of its own: the form says in which language it was drawn.
const removeSchema = z.object({ id: z.uuid(), locale: z.enum(LOCALES) });

export const removePicture = formAction(
  removeSchema,
  async (person, { id, locale }, now): Promise<never> => {
    await deletePicture(person, { id }, now);
    redirect(adminLink(locale, 'media'));
  },
);
