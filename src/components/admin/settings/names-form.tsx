'use client';

import { useTranslations } from 'next-intl';
import type { Settings } from '#settings/schema.ts';
import type { FormAction } from '#web/form-state.ts';
import { TextField } from '../field.tsx';
import { SettingForm } from './setting-form.tsx';

/** What each edition is called. */
export function NamesForm({
  names,
  shown,
  action,
}: {
  names: Settings['siteNames'];
  /** What the program says where nothing is set. */
  shown: Settings['siteNames'];
  action: FormAction<null>;
}) {
  const t = useTranslations('admin.settings.names');
  return (
    <SettingForm action={action}>
      {({ values }) =>
        (['fa', 'en'] as const).map((edition) => (
          <fieldset key={edition} className="grid gap-4 rounded-lg border border-line p-4">
            <legend className="px-2 font-bold">{t(`${edition}Edition`)}</legend>
            {(['name', 'tagline'] as const).map((field) => {
              const name = `${edition}_${field}`;
              return (
                <TextField
                  key={name}
                  label={t(field)}
                  name={name}
                  lang={edition}
                  maxLength={field === 'name' ? 60 : 140}
                  placeholder={shown[edition][field]}
                  defaultValue={values[name] ?? names[edition][field]}
                />
              );
            })}
          </fieldset>
        ))
      }
    </SettingForm>
  );
}
