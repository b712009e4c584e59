'use client';

import { useTranslations } from 'next-intl';
import type { FormAction } from '#web/form-state.ts';
import { Badge } from '../badge.tsx';
import { buttonClass } from '../button.tsx';
import { Panel } from '../page.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { PasswordAsk } from './password-ask.tsx';

/** Whether a code is asked for at sign-in, and what can be done about it. */
export function SecondStep({
  link,
  isSet,
  mayDrop,
  renew,
  drop,
}: {
  link: string;
  isSet: boolean;
  mayDrop: boolean;
  renew: FormAction<{ backupCodes: string[] }>;
  drop: FormAction<object>;
}) {
  const t = useTranslations('admin.account');
  const state = (
    <Badge tone={isSet ? 'accent' : 'danger'}>{isSet ? t('stepOn') : t('stepOff')}</Badge>
  );
  return (
    <Panel title={t('step')} lead={t('stepLead')} actions={state}>
      {!isSet && (
        <div>
          <a href={link} className={buttonClass('primary')}>
            {t('stepTitle')}
          </a>
        </div>
      )}
      {isSet && (
        <details className="rounded-md border border-line px-4 py-3">
          <summary className="cursor-pointer font-bold">{t('renew')}</summary>
          <div className="mt-4">
            <PasswordAsk action={renew} label={t('renew')}>
              {({ done }) => done && <BackupCodes codes={done.backupCodes} />}
            </PasswordAsk>
          </div>
        </details>
      )}
      {isSet && mayDrop && (
        <details className="rounded-md border border-line px-4 py-3">
          <summary className="cursor-pointer font-bold">{t('drop')}</summary>
          <div className="mt-4">
            <PasswordAsk action={drop} label={t('drop')} tone="danger" />
          </div>
        </details>
      )}
    </Panel>
  );
}
