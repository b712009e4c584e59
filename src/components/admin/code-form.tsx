'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { TextField } from './field.tsx';
import { FormError } from './form-error.tsx';
import { SubmitButton } from './submit-button.tsx';

/** The code of the authenticator, or a backup code in the same field. */
export function CodeForm({
  action,
  next,
  back,
}: {
  action: FormAction<null>;
  next: string | null;
  back: string;
}) {
  const t = useTranslations('admin.signIn');
  const [state, send] = useActionState(action, UNSENT);
  return (
    <form action={send} className="grid gap-5">
      <FormError state={state} />
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        label={t('code')}
        hint={t('codeHint')}
        name="code"
        dir="ltr"
        inputMode="text"
        autoComplete="one-time-code"
        required
        refused={state.fields.code}
      />
      <SubmitButton>{t('submit')}</SubmitButton>
      <a href={back} className="justify-self-center text-accent">
        {t('back')}
      </a>
    </form>
  );
}
