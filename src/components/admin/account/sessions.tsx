'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { Badge } from '../badge.tsx';
import { FormError } from '../form-error.tsx';
import { Panel } from '../page.tsx';
import { SubmitButton } from '../submit-button.tsx';
import { browserOf } from './browser-of.ts';

type Session = { id: string; userAgent: string; since: string; isThis: boolean };

/** Where one is signed in. */
export function Sessions({
  sessions,
  stop,
  stopOthers,
}: {
  sessions: Session[];
  stop: FormAction<object>;
  stopOthers: FormAction<{ ended: number }>;
}) {
  const t = useTranslations('admin.account');
  const [state, send] = useActionState(stop, UNSENT);
  const [, sendOthers] = useActionState(stopOthers, UNSENT);
  const others = sessions.length > 1 && (
    <form action={sendOthers}>
      <SubmitButton tone="plain" size="small">
        {t('endOthers')}
      </SubmitButton>
    </form>
  );
  return (
    <Panel title={t('sessions')} lead={t('sessionsLead')} actions={others}>
      <FormError state={state} />
      <ul className="grid divide-y divide-line">
        {sessions.map(({ id, userAgent, since, isThis }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <div className="me-auto min-w-0">
              <bdi className="font-bold">{browserOf(userAgent) ?? t('unknownDevice')}</bdi>
              <span className="block text-sm text-muted">{t('since', { date: since })}</span>
            </div>
            {isThis ? (
              <Badge tone="accent">{t('this')}</Badge>
            ) : (
              <form action={send}>
                <input type="hidden" name="id" value={id} />
                <SubmitButton tone="danger" size="small">
                  {t('end')}
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
