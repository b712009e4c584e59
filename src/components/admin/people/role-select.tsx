'use client';

import { useTranslations } from 'next-intl';
import type { Person } from '#auth/actor.ts';
import type { Refused } from '#web/form-state.ts';
import { Select } from '../field.tsx';

type Role = Person['role'];

export function RoleSelect({
  roles,
  value,
  onChange,
  refused,
}: {
  roles: Role[];
  value: Role;
  onChange: (role: Role) => void;
  refused: Refused | undefined;
}) {
  const t = useTranslations('admin.people');
  const names = useTranslations('admin.roles');
  const about = useTranslations('admin.roleAbout');
  return (
    <Select
      label={t('role')}
      hint={about(value)}
      name="role"
      value={value}
      onChange={(event) => onChange(event.target.value as Role)}
      refused={refused}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {names(role)}
        </option>
      ))}
    </Select>
  );
}
