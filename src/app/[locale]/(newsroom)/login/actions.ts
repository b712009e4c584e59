'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { LOCALES } from '#i18n/routing.ts';
import { acceptInvitation } from '#people/accept-invitation.ts';
import { resetPassword } from '#people/reset-password.ts';
import { enter, enterCode } from '#web/enter.ts';
import { openFormAction } from '#web/form-action.ts';

// An action knows no locale of its own: the form says in which language it was drawn.
const locale = z.enum(LOCALES);
const next = z.string().optional();
const filled = z.string().min(1, 'field_missing');

export const signIn = openFormAction(
  z.object({ locale, email: filled, password: filled, next }),
  async (input, now): Promise<null> => {
    redirect(await enter(input, now));
  },
);

export const giveCode = openFormAction(
  z.object({ code: filled, next }),
  async (input, now): Promise<null> => {
    redirect(await enterCode(input, now));
  },
);

/** Takes up an invitation and signs in at once. */
export const accept = openFormAction(
  z.object({ locale, token: filled, name: filled, password: filled }),
  async ({ locale, password, ...input }, now): Promise<null> => {
    const { email } = await acceptInvitation({ ...input, password, locale }, now);
    redirect(await enter({ locale, email, password }, now));
  },
);

export const setPassword = openFormAction(
  z.object({ locale, token: filled, password: filled }),
  async ({ locale, password, token }, now): Promise<null> => {
    const { email } = await resetPassword({ token, password }, now);
    redirect(await enter({ locale, email, password }, now));
  },
);
