'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PickedPicture } from '#media/views.ts';
import { deskPictureLink } from '#web/links.ts';
import { Button } from '../button.tsx';
import { TextArea, TextField } from '../field.tsx';
import { useField, useWriting } from './writing.tsx';

/** The picture over the text, and in lists and share cards. */
export function LeadPicture({ pick }: { pick: (isMultiple: boolean) => Promise<PickedPicture[]> }) {
  const t = useTranslations('admin.article');
  const { session, choices } = useWriting();
  const media = useField('leadMediaId');
  const alt = useField('leadAlt');
  const caption = useField('leadCaption');
  const [known, setKnown] = useState(choices.leadPicture);
  const picture = known?.id === media.value ? known : null;
  const choose = async () => {
    const [picked] = await pick(false);
    if (!picked) return;
    setKnown(picked);
    session.set({
      leadMediaId: picked.id,
      leadAlt: picked.alt,
      leadCaption: picked.caption || caption.value,
    });
  };
  return (
    <>
      {media.value &&
        (picture ? (
          <img
            src={deskPictureLink(picture)}
            alt={alt.value}
            className="aspect-video w-full rounded-md bg-panel object-cover"
            style={{ objectPosition: `${picture.focalX * 100}% ${picture.focalY * 100}%` }}
          />
        ) : (
          <p className="text-sm text-muted">{t('aPicture')}</p>
        ))}
      {!media.isReadOnly && (
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={() => void choose()}>
            {t(media.value ? 'change' : 'choosePicture')}
          </Button>
          {media.value && (
            <Button size="small" onClick={() => media.set(null)}>
              {t('noPicture')}
            </Button>
          )}
        </div>
      )}
      {media.value && (
        <>
          <TextField
            label={t('fields.leadAlt')}
            hint={t('hints.leadAlt')}
            name="leadAlt"
            value={alt.value}
            readOnly={alt.isReadOnly}
            onChange={({ target }) => alt.set(target.value)}
          />
          <TextArea
            label={t('fields.leadCaption')}
            name="leadCaption"
            rows={2}
            value={caption.value}
            readOnly={caption.isReadOnly}
            onChange={({ target }) => caption.set(target.value)}
          />
        </>
      )}
    </>
  );
}
