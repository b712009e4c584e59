'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Select, TextArea, TextField } from '../field.tsx';
import { useField, useWriting } from './writing.tsx';

/** Whom the text is taken from, where, and under which licence. */
export function SourceFields() {
  const t = useTranslations('admin.article');
  const locale = useLocale();
  const { choices } = useWriting();
  const source = useField('sourceId');
  const sourceUrl = useField('sourceUrl');
  const licence = useField('licenceNote');
  const canonical = useField('canonicalUrl');
  const chosen = choices.sources.find(({ id }) => id === source.value);
  const rule = chosen && (locale === 'fa' ? chosen.creditRuleFa : chosen.creditRuleEn);
  return (
    <>
      <Select
        label={t('fields.sourceId')}
        name="sourceId"
        value={source.value ?? ''}
        disabled={source.isReadOnly}
        onChange={({ target }) => source.set(target.value || null)}
        hint={rule || chosen?.licence || undefined}
      >
        <option value="">{t('ownText')}</option>
        {choices.sources.map((one) => (
          <option key={one.id} value={one.id}>
            {locale === 'fa' ? one.nameFa : one.nameEn}
          </option>
        ))}
      </Select>
      <TextField
        label={t('fields.sourceUrl')}
        name="sourceUrl"
        type="url"
        dir="ltr"
        value={sourceUrl.value ?? ''}
        readOnly={sourceUrl.isReadOnly}
        onChange={({ target }) => sourceUrl.set(target.value || null)}
      />
      <TextField
        label={t('fields.canonicalUrl')}
        hint={t('hints.canonicalUrl')}
        name="canonicalUrl"
        type="url"
        dir="ltr"
        value={canonical.value ?? ''}
        readOnly={canonical.isReadOnly}
        onChange={({ target }) => canonical.set(target.value || null)}
      />
      <TextArea
        label={t('fields.licenceNote')}
        name="licenceNote"
        rows={2}
        value={licence.value ?? ''}
        readOnly={licence.isReadOnly}
        onChange={({ target }) => licence.set(target.value || null)}
      />
    </>
  );
}
