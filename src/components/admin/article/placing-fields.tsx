'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Content } from '#articles/content.ts';
import { Select, TextField } from '../field.tsx';
import { TagInput } from './tag-input.tsx';
import { LineField } from './title-fields.tsx';
import { useField, useWriting } from './writing.tsx';

const LABELS: Content['label'][] = [
  ...(['news', 'report', 'interview', 'opinion'] as const),
  ...(['analysis', 'editorial', 'explainer', 'photo'] as const),
];

/** Where the article stands: section, kind, tags, place, and what lists call it. */
export function PlacingFields() {
  const t = useTranslations('admin.article');
  const labels = useTranslations('article.labels');
  const locale = useLocale();
  const { choices } = useWriting();
  const section = useField('sectionId');
  const label = useField('label');
  const dateline = useField('dateline');
  return (
    <>
      <Select
        label={t('fields.sectionId')}
        name="sectionId"
        value={section.value ?? ''}
        disabled={section.isReadOnly}
        onChange={({ target }) => section.set(target.value || null)}
      >
        <option value="">{t('none')}</option>
        {choices.sections.map((one) => (
          <option key={one.id} value={one.id}>
            {one.isChild ? '— ' : ''}
            {locale === 'fa' ? one.nameFa : one.nameEn}
          </option>
        ))}
      </Select>
      <Select
        label={t('fields.label')}
        name="label"
        value={label.value}
        disabled={label.isReadOnly}
        onChange={({ target }) => label.set(target.value as Content['label'])}
      >
        {LABELS.map((one) => (
          <option key={one} value={one}>
            {labels(one)}
          </option>
        ))}
      </Select>
      <TagInput />
      <TextField
        label={t('fields.dateline')}
        hint={t('hints.dateline')}
        name="dateline"
        value={dateline.value}
        readOnly={dateline.isReadOnly}
        onChange={({ target }) => dateline.set(target.value)}
      />
      <LineField name="shortHeadline" />
      <p className="-mt-3 text-sm text-muted">{t('hints.shortHeadline')}</p>
    </>
  );
}
