'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Person } from '#auth/actor.ts';
import type { FormState } from '#web/form-state.ts';
import { Select } from '../field.tsx';
import { SectionBoxes, type SectionChoice } from './section-boxes.tsx';

type Role = Person['role'];

type Props = {
  state: FormState;
  roles: Role[];
  role: Role;
  bound: string[];
  sections: SectionChoice[];
};

/** Role, and of an editor the sections. What was chosen before a refusal is chosen again. */
export function RoleFields({ state, role, bound, ...rest }: Props) {
  const kept = state.done === null ? state.values : {};
  return (
    <Fields
      // A form is emptied after its action: only fields that begin anew keep their choice.
      key={state.turn}
      {...rest}
      state={state}
      role={(kept.role as Role | undefined) ?? role}
      bound={kept.role ? [kept.sections ?? []].flat() : bound}
    />
  );
}

function Fields({ state, roles, role, bound, sections }: Props) {
  const t = useTranslations('admin.people');
  const names = useTranslations('admin.roles');
  const about = useTranslations('admin.roleAbout');
  const [chosen, setChosen] = useState(role);
  return (
    <>
      <Select
        label={t('role')}
        hint={about(chosen)}
        name="role"
        defaultValue={role}
        onChange={(event) => setChosen(event.target.value as Role)}
        refused={state.fields.role}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {names(one)}
          </option>
        ))}
      </Select>
      {chosen === 'editor' && <SectionBoxes sections={sections} checked={bound} />}
    </>
  );
}
