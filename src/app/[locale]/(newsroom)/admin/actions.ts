'use server';

import { redirect } from 'next/navigation';
import { isLocale } from '#i18n/routing.ts';
import { guardAction } from '#web/guard-action.ts';
import { leave } from '#web/leave.ts';
import { loginLink } from '#web/links.ts';

// An action knows no locale of its own: the form says in which language it was drawn.
export async function signOut(form: FormData): Promise<void> {
  await guardAction();
  const locale = form.get('locale');
  await leave();
  redirect(loginLink(isLocale(locale) ? locale : 'fa'));
}
