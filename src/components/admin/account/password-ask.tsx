'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { type FormAction, type FormState, UNSENT } from '#web/form-state.ts';
import type { ButtonTone } from '../button.tsx';
import { TextField } from '../field.tsx';
import { FormError } from '../form-error.tsx';
import { SubmitButton } from '../submit-button.tsx';

/** Something for which the password is asked again; `children` draws what it gave. */
export function PasswordAsk<Data>({
  action,
  label,
  tone = 'primary',
  email,
  children,
}: {
  action: FormAction<Data>;
  label: string;
  tone?: ButtonTone;
  email?: string;
  children?: (state: FormState<Data>) => ReactNode;
}) {
  const t = useTranslations('admin.account');
  const [state, send] = useActionState<FormState<Data>, FormData>(action, UNSENT);
  if (state.done !== null && children) return children(state);
  return (
    <form action={send} className="grid gap-4">
      <FormError state={state} />
      {email && (
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      )}
      <TextField
        label={t('currentPassword')}
        name="password"
        type="password"
        dir="ltr"
        autoComplete="current-password"
        required
        refused={state.fields.password}
      />
      <div>
        <SubmitButton tone={tone}>{label}</SubmitButton>
      </div>
    </form>
  );
}
