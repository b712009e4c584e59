'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { enter } from '#web/enter.ts';
import { openFormAction } from '#web/form-action.ts';

export const signIn = openFormAction(
  z.object({
    email: z.string().min(1, 'field_missing'),
    password: z.string().min(1, 'field_missing'),
    next: z.string().optional(),
  }),
  async (input, now): Promise<null> => {
    redirect(await enter(input, now));
  },
);
