'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { Person } from '#auth/actor.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { FormError } from '../form-error.tsx';
import { Panel } from '../page.tsx';
import { SubmitButton } from '../submit-button.tsx';

type Invitation = {
  id: string;
  email: string;
  role: Person['role'];
  until: string;
  invitedBy: string | null;
  mayRevoke: boolean;
};

/** Links that still work, and taking them back. */
export function OpenInvitations({
  action,
  invitations,
}: {
  action: FormAction<object>;
  invitations: Invitation[];
}) {
  const t = useTranslations('admin.people');
  const roles = useTranslations('admin.roles');
  const [state, send] = useActionState(action, UNSENT);
  if (invitations.length === 0) return null;
  return (
    <Panel title={t('open')}>
      <FormError state={state} />
      <ul className="grid divide-y divide-line">
        {invitations.map(({ id, email, role, until, invitedBy, mayRevoke }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <div className="me-auto min-w-0">
              <bdi className="font-bold break-all">{email}</bdi>
              <span className="block text-sm text-muted">
                {roles(role)} · {t('until', { date: until })}
                {invitedBy && (
                  <>
                    {' · '}
                    {t('by')} <bdi>{invitedBy}</bdi>
                  </>
                )}
              </span>
            </div>
            {mayRevoke && (
              <form action={send}>
                <input type="hidden" name="id" value={id} />
                <SubmitButton tone="danger" size="small">
                  {t('revoke')}
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
