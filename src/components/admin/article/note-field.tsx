'use client';

import { useTranslations } from 'next-intl';
import { TextArea } from '../field.tsx';
import { useField } from './writing.tsx';

/** A word to the editors, which readers never get. */
export function NoteField() {
  const t = useTranslations('admin.article');
  const { value, set, isReadOnly } = useField('editorNote');
  return (
    <TextArea
      label={t('fields.editorNote')}
      hint={t('hints.editorNote')}
      name="editorNote"
      rows={3}
      value={value}
      readOnly={isReadOnly}
      onChange={({ target }) => set(target.value)}
    />
  );
}
