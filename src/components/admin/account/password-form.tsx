'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { TextField } from '../field.tsx';
import { FormError } from '../form-error.tsx';
import { NewPasswordField } from '../new-password-field.tsx';
import { Panel } from '../page.tsx';
import { Saved } from '../saved.tsx';
import { SubmitButton } from '../submit-button.tsx';

export function PasswordForm({
  action,
  email,
}: {
  action: FormAction<{ ended: number }>;
  email: string;
}) {
  const t = useTranslations('admin.account');
  const [state, send] = useActionState(action, UNSENT);
  return (
    <Panel title={t('password')} lead={t('passwordLead')}>
      <form action={send} className="grid gap-4">
        <FormError state={state} />
        <Saved state={state}>{t('passwordSaved')}</Saved>
        {/* For password managers: whose password this is. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <TextField
          label={t('currentPassword')}
          name="currentPassword"
          type="password"
          dir="ltr"
          autoComplete="current-password"
          required
          refused={state.fields.currentPassword}
        />
        <NewPasswordField label={t('newPassword')} refused={state.fields.password} />
        <div>
          <SubmitButton>{t('changePassword')}</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
