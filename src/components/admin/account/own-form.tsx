'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { TextField } from '../field.tsx';
import { FormError } from '../form-error.tsx';
import { Panel } from '../page.tsx';
import { Saved } from '../saved.tsx';
import { SubmitButton } from '../submit-button.tsx';

/** One's own name and habits. */
export function OwnForm({
  action,
  name,
  shortcutsOff,
}: {
  action: FormAction<object>;
  name: string;
  shortcutsOff: boolean;
}) {
  const t = useTranslations('admin.account');
  const [state, send] = useActionState(action, UNSENT);
  return (
    <Panel title={t('own')}>
      <form action={send} className="grid gap-4">
        <FormError state={state} />
        <Saved state={state}>{t('saved')}</Saved>
        <TextField
          label={t('name')}
          name="name"
          autoComplete="name"
          required
          defaultValue={String(state.values.name ?? name)}
          refused={state.fields.name}
        />
        <label className="flex min-h-8 items-start gap-3">
          <input
            type="checkbox"
            name="shortcuts"
            value="on"
            key={String(shortcutsOff)}
            defaultChecked={!shortcutsOff}
            className="mt-1.5 size-5"
          />
          <span>
            {t('shortcuts')}
            <span className="block text-sm text-muted">{t('shortcutsHint')}</span>
          </span>
        </label>
        <div>
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
