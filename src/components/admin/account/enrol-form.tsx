'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { TextField } from '../field.tsx';
import { FormError } from '../form-error.tsx';
import { Panel } from '../page.tsx';
import { SubmitButton } from '../submit-button.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { PasswordAsk } from './password-ask.tsx';

type Begun = { qr: string; secret: string; backupCodes: string[] };

/** Password, then the picture for the authenticator and the backup codes, then the first code. */
export function EnrolForm({
  begin,
  confirm,
  email,
}: {
  begin: FormAction<Begun>;
  confirm: FormAction<object>;
  email: string;
}) {
  const t = useTranslations('admin.account');
  return (
    <Panel title={t('stepPanel')} lead={t('stepHow')}>
      <PasswordAsk action={begin} label={t('stepBegin')} email={email}>
        {(state) => state.done && <Scan {...state.done} confirm={confirm} />}
      </PasswordAsk>
    </Panel>
  );
}

function Scan({ qr, secret, backupCodes, confirm }: Begun & { confirm: FormAction<object> }) {
  const t = useTranslations('admin.account');
  const [state, send] = useActionState(confirm, UNSENT);
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-start gap-5">
        <img src={qr} alt={t('qr')} width={200} height={200} className="rounded-md bg-white" />
        <div className="grid min-w-0 flex-1 basis-60 gap-2">
          <p>{t('scan')}</p>
          <p className="text-sm text-muted">{t('secret')}</p>
          <code dir="ltr" className="rounded-md bg-panel px-3 py-2 text-start break-all">
            {secret.match(/.{1,4}/g)?.join(' ')}
          </code>
        </div>
      </div>
      <BackupCodes codes={backupCodes} />
      <form action={send} className="grid gap-4">
        <FormError state={state} />
        <TextField
          label={t('firstCode')}
          name="code"
          dir="ltr"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          refused={state.fields.code}
        />
        <div>
          <SubmitButton>{t('stepConfirm')}</SubmitButton>
        </div>
      </form>
    </div>
  );
}
