'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { Locale } from '#i18n/routing.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { ConfirmPassword } from '../confirm-password.tsx';
import { FormError } from '../form-error.tsx';
import { Panel } from '../page.tsx';
import { SubmitButton } from '../submit-button.tsx';
import { SecretLink } from './secret-link.tsx';

/** A link by which somebody sets a new password. */
export function LinkForm({
  action,
  locale,
  id,
}: {
  action: FormAction<{ link: string | null; email: string }>;
  locale: Locale;
  id: string;
}) {
  const t = useTranslations('admin.people');
  const [state, send] = useActionState(action, UNSENT);
  return (
    <Panel title={t('reset')} lead={t('resetLead')}>
      <form action={send} className="grid gap-4">
        <FormError state={state} />
        {state.done && <SecretLink key={state.turn} {...state.done} />}
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={id} />
        <ConfirmPassword state={state} />
        <div>
          <SubmitButton tone="plain">{t('makeReset')}</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
