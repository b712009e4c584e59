'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { createArticle } from '#articles/create.ts';
import { LOCALES } from '#i18n/routing.ts';
import { formAction } from '#web/form-action.ts';
import { adminLink } from '#web/links.ts';

/** An empty article of an edition, opened for writing at once. */
export const beginArticle = formAction(
  // An action knows no locale of its own: the form says in which language it was drawn.
  z.object({ locale: z.enum(LOCALES), shownIn: z.enum(LOCALES) }),
  async (person, { locale, shownIn }, now) => {
    const { id } = await createArticle(person, { locale }, now);
    redirect(adminLink(shownIn, `articles/${id}`));
  },
);
