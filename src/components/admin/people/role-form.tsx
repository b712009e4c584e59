'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import type { Person } from '#auth/actor.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { ConfirmPassword } from '../confirm-password.tsx';
import { FormError } from '../form-error.tsx';
import { Panel } from '../page.tsx';
import { Saved } from '../saved.tsx';
import { SubmitButton } from '../submit-button.tsx';
import { RoleSelect } from './role-select.tsx';
import { SectionBoxes, type SectionChoice } from './section-boxes.tsx';

/** Role, and of an editor the sections. */
export function RoleForm({
  action,
  id,
  role,
  roles,
  bound,
  sections,
}: {
  action: FormAction<object>;
  id: string;
  role: Person['role'];
  roles: Person['role'][];
  bound: string[];
  sections: SectionChoice[];
}) {
  const t = useTranslations('admin.people');
  const [state, send] = useActionState(action, UNSENT);
  const [chosen, setChosen] = useState(role);
  return (
    <Panel title={t('role')} lead={t('roleLead')}>
      <form action={send} className="grid gap-4">
        <FormError state={state} />
        <Saved state={state}>{t('roleSaved')}</Saved>
        <input type="hidden" name="id" value={id} />
        <RoleSelect
          key={state.turn}
          roles={roles}
          value={chosen}
          onChange={setChosen}
          refused={state.fields.role}
        />
        {chosen === 'editor' && <SectionBoxes sections={sections} checked={bound} />}
        <ConfirmPassword state={state} />
        <div>
          <SubmitButton>{t('saveRole')}</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
