'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { TextArea } from '../field.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useAct } from './use-act.ts';

/** Takes the article off the site, with the reason that readers of its address will read. */
export function WithdrawDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('admin.article.withdrawing');
  const { act, isBusy, trouble } = useAct();
  const [reason, setReason] = useState('');
  return (
    <Dialog title={t('title')} isOpen onClose={onClose}>
      <form
        className="grid gap-4"
        onSubmit={async (event) => {
          event.preventDefault();
          if (await act('withdraw', { reason })) onClose();
        }}
      >
        <p>{t('text')}</p>
        <TextArea
          label={t('reason')}
          hint={t('hint')}
          name="reason"
          rows={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <TroubleNotice trouble={trouble} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" tone="danger" disabled={isBusy}>
            {t('withdraw')}
          </Button>
          <Button onClick={onClose}>{t('keep')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
