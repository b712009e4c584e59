'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { Person } from '#auth/actor.ts';
import type { Locale } from '#i18n/routing.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { ConfirmPassword } from '../confirm-password.tsx';
import { TextField } from '../field.tsx';
import { FormError } from '../form-error.tsx';
import { Panel } from '../page.tsx';
import { SubmitButton } from '../submit-button.tsx';
import { RoleFields } from './role-fields.tsx';
import { SecretLink } from './secret-link.tsx';
import type { SectionChoice } from './section-boxes.tsx';

/** A new colleague, by a link. */
export function InviteForm({
  action,
  locale,
  roles,
  sections,
}: {
  action: FormAction<{ link: string | null; email: string }>;
  locale: Locale;
  roles: Person['role'][];
  sections: SectionChoice[];
}) {
  const t = useTranslations('admin.people');
  const [state, send] = useActionState(action, UNSENT);
  const kept = state.done ? {} : state.values;
  return (
    <Panel title={t('invite')} lead={t('inviteLead')}>
      {state.done && <SecretLink key={state.turn} {...state.done} />}
      <form action={send} className="grid gap-4">
        <FormError state={state} />
        <input type="hidden" name="locale" value={locale} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label={t('email')}
            name="email"
            type="email"
            dir="ltr"
            autoComplete="off"
            required
            defaultValue={kept.email}
            refused={state.fields.email}
          />
          <TextField
            label={t('name')}
            name="name"
            autoComplete="off"
            defaultValue={kept.name}
            refused={state.fields.name}
          />
        </div>
        <RoleFields
          state={state}
          roles={roles}
          role={roles[0] ?? 'reporter'}
          bound={[]}
          sections={sections}
        />
        <ConfirmPassword state={state} />
        <div>
          <SubmitButton>{t('sendInvite')}</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
