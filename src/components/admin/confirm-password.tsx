'use client';

import { useTranslations } from 'next-intl';
import type { FormState } from '#web/form-state.ts';
import { TextField } from './field.tsx';

const ASKS: ReadonlySet<string> = new Set(['confirm_needed', 'password_wrong']);

/** In a form whose action is dangerous: asks for the password again when the last one is long ago. */
export function ConfirmPassword({ state }: { state: FormState }) {
  const t = useTranslations('admin.account');
  if (!state.error || !ASKS.has(state.error.code)) return null;
  return (
    <TextField
      label={t('currentPassword')}
      name="confirmPassword"
      type="password"
      dir="ltr"
      autoComplete="current-password"
      required
    />
  );
}
