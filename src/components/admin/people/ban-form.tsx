'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { TextField } from '../field.tsx';
import { FormError } from '../form-error.tsx';
import { Panel } from '../page.tsx';
import { SubmitButton } from '../submit-button.tsx';

export function BanForm({ action, id }: { action: FormAction<object>; id: string }) {
  const t = useTranslations('admin.people');
  const [state, send] = useActionState(action, UNSENT);
  return (
    <Panel title={t('ban')} lead={t('banLead')}>
      <form action={send} className="grid gap-4">
        <FormError state={state} />
        <input type="hidden" name="id" value={id} />
        <TextField
          label={t('reason')}
          name="reason"
          required
          defaultValue={state.values.reason}
          refused={state.fields.reason}
        />
        <div>
          <SubmitButton tone="danger">{t('ban')}</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
