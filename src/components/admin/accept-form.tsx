'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { Locale } from '#i18n/routing.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { TextField } from './field.tsx';
import { FormError } from './form-error.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { SubmitButton } from './submit-button.tsx';

/** Name and password of somebody who was invited. */
export function AcceptForm({
  action,
  locale,
  token,
  email,
  name,
}: {
  action: FormAction<null>;
  locale: Locale;
  token: string;
  email: string;
  name: string;
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
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        name="name"
        autoComplete="name"
        required
        defaultValue={String(state.values.name ?? name)}
        refused={state.fields.name}
      />
      <NewPasswordField label={t('newPassword')} refused={state.fields.password} />
      <SubmitButton>{t('accept')}</SubmitButton>
    </form>
  );
}
