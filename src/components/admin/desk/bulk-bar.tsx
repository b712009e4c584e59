'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatNumber } from '#persian/digits.ts';
import { Button } from '../button.tsx';
import { Select, TextArea } from '../field.tsx';
import { SubmitButton } from '../submit-button.tsx';
import type { DeskChoice } from './desk-choice.ts';

type Act = 'section' | 'stage' | 'withdraw';

const STAGES = ['inReview', 'changesAsked', 'approved', 'draft'] as const;

/** What can be done to the articles that are selected; each asks for what it needs before it is done. */
export function BulkBar({
  count,
  sections,
  onClear,
}: {
  count: number;
  sections: DeskChoice[];
  onClear: () => void;
}) {
  const t = useTranslations('admin.desk.bulk');
  const stages = useTranslations('admin.desk.stages');
  const locale = useLocale();
  const [act, choose] = useState<Act | null>(null);
  return (
    <section
      aria-label={t('label')}
      className="sticky top-16 z-20 grid gap-3 rounded-lg border border-accent bg-paper px-4 py-3 shadow-md"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="me-auto font-bold">
          {t('selected', { count, formatted: formatNumber(count, locale) })}
        </p>
        {(['section', 'stage', 'withdraw'] as const).map((each) => (
          <Button
            key={each}
            size="small"
            tone={each === 'withdraw' ? 'danger' : 'plain'}
            aria-expanded={act === each}
            onClick={() => choose(act === each ? null : each)}
          >
            {t(each)}
          </Button>
        ))}
        <Button size="small" tone="quiet" onClick={onClear}>
          {t('clear')}
        </Button>
      </div>
      {act && (
        <div className="grid gap-3 border-t border-line pt-3">
          <input type="hidden" name="act" value={act} />
          {act === 'section' && (
            <Select label={t('section')} hint={t('sectionLead')} name="sectionId" required>
              {sections.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </Select>
          )}
          {act === 'stage' && (
            <>
              <Select label={t('stage')} name="stage" required>
                {STAGES.map((stage) => (
                  <option key={stage} value={stage}>
                    {stages(stage)}
                  </option>
                ))}
              </Select>
              <TextArea label={t('note')} name="note" rows={2} maxLength={2000} />
            </>
          )}
          {act === 'withdraw' && (
            <TextArea
              label={t('reason')}
              hint={t('withdrawLead')}
              name="reason"
              rows={2}
              required
              maxLength={500}
            />
          )}
          <div className="flex gap-2">
            <SubmitButton size="small" tone={act === 'withdraw' ? 'danger' : 'primary'}>
              {t('apply')}
            </SubmitButton>
            <Button size="small" onClick={() => choose(null)}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
