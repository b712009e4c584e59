'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Refused } from '#web/form-state.ts';
import { Field } from './field.tsx';

/** A password to be chosen, which may be looked at while it is typed: no second field to repeat it. */
export function NewPasswordField({
  label,
  refused,
}: {
  label: string;
  refused: Refused | undefined;
}) {
  const t = useTranslations('admin.signIn');
  const [isShown, setShown] = useState(false);
  return (
    <Field label={label} hint={t('passwordHint')} refused={refused}>
      {(props) => (
        <>
          <input
            name="password"
            type={isShown ? 'text' : 'password'}
            dir="ltr"
            autoComplete="new-password"
            required
            {...props}
          />
          <label className="flex min-h-8 items-center gap-2 text-sm">
            <input
              type="checkbox"
              className="size-4"
              checked={isShown}
              onChange={(event) => setShown(event.target.checked)}
            />
            {t('show')}
          </label>
        </>
      )}
    </Field>
  );
}
