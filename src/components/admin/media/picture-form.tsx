'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { deskPictureLink } from '#web/links.ts';
import { TextArea, TextField } from '../field.tsx';
import { FormError } from '../form-error.tsx';
import { Notice } from '../notice.tsx';
import { Panel } from '../page.tsx';
import { SubmitButton } from '../submit-button.tsx';
import { CropPreviews } from './crop-previews.tsx';
import { FocalPicker } from './focal-picker.tsx';

export type EditedPicture = {
  id: string;
  key: string;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  alt: string;
  caption: string;
  credit: string;
  licence: string;
  /** The last day of the rights as it is typed, or nothing. */
  rightsUntil: string;
};

/** What is said of a picture, and where its subject is. */
export function PictureForm({
  picture,
  canEdit,
  save,
}: {
  picture: EditedPicture;
  canEdit: boolean;
  save: FormAction<{ saved: boolean }>;
}) {
  const t = useTranslations('admin.media');
  const [state, send] = useActionState(save, UNSENT);
  const [point, setPoint] = useState({
    x: Math.round(picture.focalX * 100),
    y: Math.round(picture.focalY * 100),
  });
  const typed = (name: keyof EditedPicture) => String(state.values[name] ?? picture[name]);
  const field = (name: 'alt' | 'caption' | 'credit' | 'licence' | 'rightsUntil') => ({
    name,
    label: t(`fields.${name}`),
    hint: t(`hints.${name}`),
    defaultValue: typed(name),
    readOnly: !canEdit,
    refused: state.fields[name],
  });
  return (
    <form action={send} className="grid items-start gap-6 lg:grid-cols-2">
      <input type="hidden" name="id" value={picture.id} />
      <input type="hidden" name="focalX" value={point.x} />
      <input type="hidden" name="focalY" value={point.y} />
      <Panel title={t('focus.title')}>
        <FocalPicker
          src={deskPictureLink(picture, 1200)}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          point={point}
          onChange={setPoint}
          isReadOnly={!canEdit}
        />
        <CropPreviews
          src={deskPictureLink(picture)}
          width={picture.width}
          height={picture.height}
          point={point}
        />
      </Panel>
      <Panel title={t('words')}>
        <TextField {...field('alt')} maxLength={500} />
        <TextArea {...field('caption')} maxLength={2000} />
        <TextField {...field('credit')} maxLength={200} />
        <TextField {...field('licence')} maxLength={500} />
        <TextField {...field('rightsUntil')} maxLength={64} />
        <FormError state={state} />
        {state.done && (
          <Notice key={state.turn} tone="done" isNews>
            <p>{t('saved')}</p>
          </Notice>
        )}
        {canEdit && (
          <div>
            <SubmitButton>{t('save')}</SubmitButton>
          </div>
        )}
      </Panel>
    </form>
  );
}
