'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { type FormAction, type FormState, UNSENT } from '#web/form-state.ts';
import { FormError } from '../form-error.tsx';
import { Notice } from '../notice.tsx';
import { SubmitButton } from '../submit-button.tsx';

/** A form that keeps a setting: it says why it was refused, or that readers see it now. */
export function SettingForm({
  action,
  submit,
  className = '',
  children,
}: {
  action: FormAction<null>;
  submit?: string;
  className?: string;
  children: (state: FormState<null>) => ReactNode;
}) {
  const t = useTranslations('admin.settings');
  const [state, send] = useActionState(action, UNSENT);
  const isSaved = state.turn > 0 && !state.error && Object.keys(state.fields).length === 0;
  return (
    <form
      action={send}
      // React empties a form after its action, also boxes that it controls; what was saved is to stay.
      onReset={(event) => event.preventDefault()}
      className={`grid max-w-3xl gap-5 ${className}`}
    >
      <FormError state={state} />
      {children(state)}
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton>{submit ?? t('save')}</SubmitButton>
        {isSaved && (
          <div key={state.turn} className="min-w-0 flex-1">
            <Notice tone="done" isNews>
              <p>{t('saved')}</p>
            </Notice>
          </div>
        )}
      </div>
    </form>
  );
}
