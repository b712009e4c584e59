'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatDate } from '#persian/format-date.ts';
import { Button } from '../button.tsx';
import { Select, TextArea } from '../field.tsx';
import { SideSection } from './side-section.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useAct } from './use-act.ts';
import { useWriting } from './writing.tsx';

const KINDS = ['correction', 'update', 'clarification'] as const;

/** Public notes under the article on what was changed in it after readers had seen it. */
export function CorrectionsPanel() {
  const t = useTranslations('admin.article.corrections');
  const locale = useLocale();
  const { article } = useWriting();
  const { act, isBusy, trouble } = useAct();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('correction');
  const [text, setText] = useState('');
  if (!article.can.correct && article.corrections.length === 0) return null;
  const canAdd = article.can.correct && article.publishedRevision !== null;
  return (
    <SideSection title={t('title')} isOpen={article.corrections.length > 0}>
      {article.corrections.length > 0 && (
        <ul className="grid gap-2 text-sm">
          {article.corrections.map((one) => (
            <li key={one.id} className="rounded-md bg-panel px-3 py-2">
              <p className="text-muted">
                {t(`kinds.${one.kind}`)}
                {' · '}
                {formatDate(one.at, { locale, style: 'datetime' })}
              </p>
              <p dir="auto" className="whitespace-pre-line">
                {one.text}
              </p>
            </li>
          ))}
        </ul>
      )}
      {canAdd ? (
        <form
          className="grid gap-3"
          onSubmit={async (event) => {
            event.preventDefault();
            if (await act('correct', { kind, text })) setText('');
          }}
        >
          <Select
            label={t('kind')}
            name="correctionKind"
            value={kind}
            onChange={({ target }) => setKind(target.value as typeof kind)}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`kinds.${one}`)}
              </option>
            ))}
          </Select>
          <TextArea
            label={t('text')}
            hint={t('hint')}
            name="correctionText"
            rows={3}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <TroubleNotice trouble={trouble} />
          <Button type="submit" size="small" disabled={isBusy} className="justify-self-start">
            {t('add')}
          </Button>
        </form>
      ) : (
        <p className="text-sm text-muted">{t('afterPublication')}</p>
      )}
    </SideSection>
  );
}
