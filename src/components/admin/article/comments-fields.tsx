'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { Select } from '../field.tsx';
import { MomentPicker } from './moment-picker.tsx';
import { MomentTruths } from './moment-truths.tsx';
import { useMinute } from './use-minute.ts';
import { useField } from './writing.tsx';

type Mode = 'open' | 'closed' | 'closesAt';

/** Whether readers may comment, and until when. */
export function CommentsFields() {
  const t = useTranslations('admin.article');
  const mode = useField('commentsMode');
  const closeAt = useField('commentsCloseAt');
  const [isPicking, setPicking] = useState(false);
  const now = useMinute();
  const value: Mode = mode.value === 'closed' ? 'closed' : closeAt.value ? 'closesAt' : 'open';
  const choose = (next: Mode) => {
    if (next === 'closesAt') return setPicking(true);
    mode.set(next);
    closeAt.set(null);
  };
  return (
    <>
      <Select
        label={t('fields.commentsMode')}
        name="commentsMode"
        value={value}
        disabled={mode.isReadOnly}
        onChange={({ target }) => choose(target.value as Mode)}
      >
        <option value="open">{t('commentsModes.open')}</option>
        <option value="closed">{t('commentsModes.closed')}</option>
        <option value="closesAt">{t('commentsModes.closesAt')}</option>
      </Select>
      {value === 'closesAt' && closeAt.value && (
        <>
          <MomentTruths at={new Date(closeAt.value)} now={now} />
          <Button size="small" className="justify-self-start" onClick={() => setPicking(true)}>
            {t('change')}
          </Button>
        </>
      )}
      {isPicking && (
        <Dialog title={t('commentsModes.closesAt')} isOpen onClose={() => setPicking(false)}>
          <MomentPicker
            label={t('fields.commentsCloseAt')}
            start={closeAt.value ? new Date(closeAt.value) : null}
            submit={t('take')}
            isBusy={false}
            onSubmit={(at) => {
              mode.set('open');
              closeAt.set(at.toISOString());
              setPicking(false);
            }}
          />
        </Dialog>
      )}
    </>
  );
}
