'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { EditView } from '#articles/edit-view.ts';
import { formatDate } from '#persian/format-date.ts';
import { Button } from '../button.tsx';
import { TextArea } from '../field.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useAct } from './use-act.ts';
import { useWriting } from './writing.tsx';

type Stage = EditView['stage'];

/** Hands the story on with a word to who gets it, and shows the words so far. */
export function ReviewActions() {
  const t = useTranslations('admin.article.review');
  const locale = useLocale();
  const { article } = useWriting();
  const { act, isBusy, trouble } = useAct();
  const [note, setNote] = useState('');
  const steps = stepsFrom(article);
  const go = async (stage: Stage) => {
    if (await act('review', { stage, note })) setNote('');
  };
  return (
    <div className="grid gap-3">
      {article.steps.length > 0 && (
        <ol className="grid gap-2 text-sm">
          {article.steps.slice(-4).map((step) => (
            <li key={step.id} className="rounded-md bg-panel px-3 py-2">
              <p className="text-muted">
                {t(`did.${step.stage}`, { name: step.by?.name ?? '—' })}
                {' · '}
                {formatDate(step.at, { locale, style: 'datetime' })}
              </p>
              {step.note && (
                <p dir="auto" className="whitespace-pre-line">
                  {step.note}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {steps.length > 0 && (
        <details>
          <summary className="min-h-8 cursor-pointer text-accent">{t('handOn')}</summary>
          <div className="grid gap-2 pt-2">
            <TextArea
              label={t('note')}
              name="reviewNote"
              rows={2}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
            <div className="flex flex-wrap gap-2">
              {steps.map((stage) => (
                <Button key={stage} size="small" disabled={isBusy} onClick={() => void go(stage)}>
                  {t(`go.${stage}`)}
                </Button>
              ))}
            </div>
          </div>
        </details>
      )}
      <TroubleNotice trouble={trouble} />
    </div>
  );
}

/** Where the story can go from here, by this person. */
function stepsFrom({ stage, can }: ReturnType<typeof useWriting>['article']): Stage[] {
  const all: [Stage, boolean][] = [
    ['inReview', can.submit && stage !== 'inReview'],
    ['changesAsked', can.approve && stage !== 'changesAsked'],
    ['approved', can.approve && stage !== 'approved'],
    ['draft', can.takeBack && stage !== 'draft'],
  ];
  return all.filter(([, isOpen]) => isOpen).map(([one]) => one);
}
