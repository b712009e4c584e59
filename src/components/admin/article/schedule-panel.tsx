'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { MomentPicker } from './moment-picker.tsx';
import { MomentTruths } from './moment-truths.tsx';
import { SideSection } from './side-section.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useAct } from './use-act.ts';
import { useMinute } from './use-minute.ts';
import { useWriting } from './writing.tsx';

/** What waits for its minute: the publication, an update, the end. Each can be cancelled. */
export function SchedulePanel() {
  const t = useTranslations('admin.article.schedule');
  const { article } = useWriting();
  const { act, isBusy, trouble } = useAct();
  const [isEnding, setEnding] = useState(false);
  const now = useMinute();
  const { state, publishAt, update, expireAt, can } = article;
  const isWaiting = state === 'scheduled';
  const hasEnd = expireAt !== null && expireAt > now;
  if (!can.publish && !isWaiting && !update && !hasEnd) return null;
  const cancel = (label: string, verb: string, input = {}) =>
    can.publish && (
      <Button size="small" disabled={isBusy} onClick={() => void act(verb, input)}>
        {label}
      </Button>
    );
  return (
    <SideSection title={t('title')} isOpen={isWaiting || update !== null || hasEnd}>
      {isWaiting && publishAt && (
        <div className="grid gap-2" data-waiting="publication">
          <p className="font-bold">{t('publication')}</p>
          <MomentTruths at={publishAt} now={now} />
          {cancel(t('cancel'), 'cancel-schedule')}
        </div>
      )}
      {update && (
        <div className="grid gap-2" data-waiting="update">
          <p className="font-bold">{t('update')}</p>
          <MomentTruths at={update.at} now={now} />
          {cancel(t('cancelUpdate'), 'cancel-update')}
        </div>
      )}
      {hasEnd && expireAt && (
        <div className="grid gap-2" data-waiting="end">
          <p className="font-bold">{t('end')}</p>
          <MomentTruths at={expireAt} now={now} />
          {cancel(t('cancelEnd'), 'expiry', { at: null })}
        </div>
      )}
      <TroubleNotice trouble={trouble} />
      {can.publish && (
        <Button size="small" className="justify-self-start" onClick={() => setEnding(true)}>
          {t(hasEnd ? 'changeEnd' : 'setEnd')}
        </Button>
      )}
      {isEnding && (
        <Dialog title={t('setEnd')} isOpen onClose={() => setEnding(false)}>
          <p>{t('endText')}</p>
          <MomentPicker
            label={t('endAt')}
            start={hasEnd ? expireAt : null}
            submit={t('saveEnd')}
            isBusy={isBusy}
            onSubmit={async (at) => {
              if (await act('expiry', { at: at.toISOString() })) setEnding(false);
            }}
          />
          <TroubleNotice trouble={trouble} />
        </Dialog>
      )}
    </SideSection>
  );
}
