'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { Locale } from '#i18n/routing.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { TextField } from './field.tsx';
import { FormError } from './form-error.tsx';
import { SubmitButton } from './submit-button.tsx';

/** E-mail and password; it also works before its script is there. */
export function SignInForm({
  action,
  locale,
  next,
}: {
  action: FormAction<null>;
  locale: Locale;
  next: string | null;
}) {
  const t = useTranslations('admin.signIn');
  const [state, send] = useActionState(action, UNSENT);
  return (
    <form action={send} className="grid gap-5">
      <FormError state={state} />
      <input type="hidden" name="locale" value={locale} />
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        label={t('email')}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="username"
        required
        defaultValue={state.values.email}
        refused={state.fields.email}
      />
      <TextField
        label={t('password')}
        name="password"
        type="password"
        dir="ltr"
        autoComplete="current-password"
        required
        refused={state.fields.password}
      />
      <SubmitButton>{t('submit')}</SubmitButton>
    </form>
  );
}
