'use client';

import { useTranslations } from 'next-intl';
import type { SectionNode } from '#sections/list-tree.ts';
import type { FormState } from '#web/form-state.ts';
import { Select, TextField } from '../field.tsx';

/** Names and place of a section; the slug only while it is new. */
export function SectionFields({
  section,
  parents,
  values,
}: {
  section: SectionNode | null;
  parents: { id: string; name: string }[];
  values: FormState['values'];
}) {
  const t = useTranslations('admin.settings.sections');
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('nameFa')}
          name="nameFa"
          lang="fa"
          required
          maxLength={60}
          defaultValue={values.nameFa ?? section?.nameFa}
        />
        <TextField
          label={t('nameEn')}
          name="nameEn"
          lang="en"
          required
          maxLength={60}
          defaultValue={values.nameEn ?? section?.nameEn}
        />
        {!section && (
          <TextField
            label={t('slug')}
            hint={t('slugHint')}
            name="slug"
            dir="ltr"
            required
            maxLength={80}
            defaultValue={values.slug}
          />
        )}
        <Select
          label={t('parent')}
          name="parentId"
          defaultValue={String(values.parentId ?? section?.parentId ?? '')}
        >
          <option value="">{t('noParent')}</option>
          {parents.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {section && <input type="hidden" name="id" value={section.id} />}
    </>
  );
}
