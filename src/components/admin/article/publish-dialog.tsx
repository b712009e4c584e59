'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { PublicationCheck } from '#articles/check-publication.ts';
import { formatDate } from '#persian/format-date.ts';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { Notice } from '../notice.tsx';
import { useSentence } from '../use-sentence.ts';
import { callAdmin } from './call-admin.ts';
import { MomentPicker } from './moment-picker.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useAct } from './use-act.ts';
import { useSnapshot, useWriting } from './writing.tsx';

/** What is missing, what should be known, and then: now, or at a time. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('admin.article.publishing');
  const { article } = useWriting();
  const { act, isBusy, trouble } = useAct();
  const sentence = useSentence();
  const check = useCheck();
  const isOut = article.state === 'live' || article.state === 'updateScheduled';
  const isReady = check?.missing.length === 0;
  const publish = async (at: Date | null) => {
    const verb = isOut && at ? 'schedule-update' : 'publish';
    if (await act(verb, { at: at?.toISOString() ?? null })) onClose();
  };
  return (
    <Dialog title={t(isOut ? 'titleChange' : 'title')} isOpen onClose={onClose}>
      {!check && <p role="status">{t('checking')}</p>}
      {check && check.missing.length > 0 && (
        <Notice tone="danger" isNews>
          <p className="font-bold">{t('missing')}</p>
          <ul className="list-disc ps-5">
            {check.missing.map((code) => (
              <li key={code}>{sentence({ code })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {check && <Warnings warnings={check.warnings} />}
      {isReady && check?.warnings.length === 0 && <Notice tone="done">{t('complete')}</Notice>}
      <TroubleNotice trouble={trouble} />
      {isReady && (
        <>
          <Button tone="primary" disabled={isBusy} onClick={() => void publish(null)}>
            {t(isOut ? 'nowChange' : 'now')}
          </Button>
          <section className="grid gap-3 border-t border-line pt-4">
            <h3 className="font-bold">{t(isOut ? 'laterChange' : 'later')}</h3>
            <MomentPicker
              label={t('at')}
              start={article.state === 'scheduled' ? article.publishAt : null}
              submit={t('schedule')}
              isBusy={isBusy}
              onSubmit={(at) => void publish(at)}
            />
          </section>
        </>
      )}
    </Dialog>
  );
}

function Warnings({ warnings }: { warnings: PublicationCheck['warnings'] }) {
  const t = useTranslations('admin.article.publishing');
  const locale = useLocale();
  if (warnings.length === 0) return null;
  const instantOf = (warning: PublicationCheck['warnings'][number]) => {
    const instant = 'until' in warning ? warning.until : 'at' in warning ? warning.at : null;
    // It came as JSON, which has no instants.
    return instant ? formatDate(new Date(instant), { locale, style: 'datetime' }) : '';
  };
  return (
    <Notice tone="warning">
      <p className="font-bold">{t('warnings')}</p>
      <ul className="grid list-disc gap-1 ps-5">
        {warnings.map((warning) => (
          <li key={'id' in warning ? warning.id : warning.code}>
            {t(`warns.${warning.code}`, {
              headline: 'headline' in warning ? warning.headline : '',
              time: instantOf(warning),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Looks at the revision that would be published: what was typed is saved first. */
function useCheck(): PublicationCheck | null {
  const { session, article } = useWriting();
  const phase = useSnapshot(({ save }) => save.phase);
  const [check, setCheck] = useState<PublicationCheck | null>(null);
  useEffect(() => {
    let isHere = true;
    void session.save().then(async () => {
      const answer = await callAdmin<PublicationCheck>(`articles/${article.id}/check`);
      if (isHere && answer.kind === 'ok') setCheck(answer.data);
    });
    return () => {
      isHere = false;
    };
  }, [session, article.id]);
  return phase === 'saved' ? check : null;
}
