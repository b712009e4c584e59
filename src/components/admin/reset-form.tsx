'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { Locale } from '#i18n/routing.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { TextField } from './field.tsx';
import { FormError } from './form-error.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { SubmitButton } from './submit-button.tsx';

/** A new password in the place of one that was forgotten. */
export function ResetForm({
  action,
  locale,
  token,
  email,
}: {
  action: FormAction<null>;
  locale: Locale;
  token: string;
  email: string;
}) {
  const t = useTranslations('admin.signIn');
  const [state, send] = useActionState(action, UNSENT);
  return (
    <form action={send} className="grid gap-5">
      <FormError state={state} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <TextField
        label={t('email')}
        name="email"
        dir="ltr"
        readOnly
        autoComplete="username"
        value={email}
      />
      <NewPasswordField label={t('newPassword')} refused={state.fields.password} />
      <SubmitButton>{t('reset')}</SubmitButton>
    </form>
  );
}
