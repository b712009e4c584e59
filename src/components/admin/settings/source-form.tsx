'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SourceView } from '#sources/list.ts';
import type { FormAction } from '#web/form-state.ts';
import { deskPictureLink } from '#web/links.ts';
import { Button } from '../button.tsx';
import { TextArea, TextField } from '../field.tsx';
import { PicturePicker } from '../media/picture-picker.tsx';
import { SettingForm } from './setting-form.tsx';

type Logo = { id: string; key: string; width: number; alt: string };

/** An agency: how it is called, where it is, how it is credited. */
export function SourceForm({
  source,
  action,
}: {
  source: SourceView | null;
  action: FormAction<null>;
}) {
  const t = useTranslations('admin.settings.sources');
  return (
    <SettingForm action={action}>
      {({ values }) => (
        <>
          {source && <input type="hidden" name="id" value={source.id} />}
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label={t('nameFa')}
              name="nameFa"
              lang="fa"
              required
              maxLength={80}
              defaultValue={values.nameFa ?? source?.nameFa}
            />
            <TextField
              label={t('nameEn')}
              name="nameEn"
              lang="en"
              required
              maxLength={80}
              defaultValue={values.nameEn ?? source?.nameEn}
            />
            {!source && (
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
            <TextField
              label={t('url')}
              name="url"
              dir="ltr"
              inputMode="url"
              required
              defaultValue={values.url ?? source?.url}
            />
          </div>
          <TextArea
            label={t('creditRuleFa')}
            name="creditRuleFa"
            lang="fa"
            rows={2}
            maxLength={500}
            defaultValue={values.creditRuleFa ?? source?.creditRuleFa}
          />
          <TextArea
            label={t('creditRuleEn')}
            name="creditRuleEn"
            lang="en"
            rows={2}
            maxLength={500}
            defaultValue={values.creditRuleEn ?? source?.creditRuleEn}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label={t('licence')}
              name="licence"
              maxLength={80}
              defaultValue={values.licence ?? source?.licence ?? ''}
            />
            <TextField
              label={t('licenceUrl')}
              name="licenceUrl"
              dir="ltr"
              inputMode="url"
              defaultValue={values.licenceUrl ?? source?.licenceUrl ?? ''}
            />
          </div>
          <LogoField logo={source?.logo ?? null} />
        </>
      )}
    </SettingForm>
  );
}

function LogoField({ logo: saved }: { logo: Logo | null }) {
  const t = useTranslations('admin.settings.sources');
  const [logo, setLogo] = useState(saved);
  const [isOpen, open] = useState(false);
  return (
    <fieldset className="grid justify-items-start gap-3">
      <legend className="mb-1 font-bold">{t('logo')}</legend>
      <input type="hidden" name="logoId" value={logo?.id ?? ''} />
      {logo ? (
        <img
          src={deskPictureLink(logo)}
          alt={logo.alt}
          className="max-h-24 rounded border border-line bg-panel"
        />
      ) : (
        <p className="text-sm text-muted">{t('noLogo')}</p>
      )}
      <div className="flex gap-2">
        <Button size="small" onClick={() => open(true)}>
          {t('chooseLogo')}
        </Button>
        {logo && (
          <Button size="small" tone="danger" onClick={() => setLogo(null)}>
            {t('removeLogo')}
          </Button>
        )}
      </div>
      <PicturePicker
        isOpen={isOpen}
        onClose={() => open(false)}
        onPick={([picture]) => {
          if (picture) setLogo(picture);
          open(false);
        }}
      />
    </fieldset>
  );
}
