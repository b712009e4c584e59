'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Content } from '#articles/content.ts';
import { DIRECTION } from '#i18n/routing.ts';
import { formatNumber } from '#persian/digits.ts';
import type { Locale } from '#persian/locale.ts';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { paragraphsOf } from './block-text.ts';
import { DiffTable } from './revision-diff.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useAct } from './use-act.ts';
import { diffParagraphs, isChanged } from './word-diff.ts';
import { useWriting } from './writing.tsx';

/** The edition that this one is a translation of. */
export type SourceEdition = {
  locale: Locale;
  content: Content;
  number: number;
  /** The text that the translation was made from, when the source has moved on since. */
  before: { content: Content; number: number } | null;
};

/** The source beside its translation, and what has changed in it since the translation was made. */
export function SourceColumn({ source }: { source: SourceEdition }) {
  const t = useTranslations('admin.article.editions');
  const locale = useLocale();
  const { article } = useWriting();
  const { act, isBusy, trouble } = useAct();
  const [isWhole, setWhole] = useState(source.before === null);
  const titleOf = (number: number) => t('revision', { number: formatNumber(number, locale) });
  return (
    <aside
      aria-label={t('source')}
      className="grid content-start gap-4 border-line bg-panel px-4 py-6 max-lg:border-t sm:px-6 lg:border-s"
    >
      <h2 className="text-lg font-bold">{t(`names.${source.locale}`)}</h2>
      {source.before && (
        <Notice tone="warning">
          <p>{t('stale')}</p>
          <div className="flex flex-wrap gap-2">
            {article.can.edit && (
              <Button
                size="small"
                tone="primary"
                disabled={isBusy}
                onClick={() => void act('confirm-translation', { from: source.number })}
              >
                {t('noChange')}
              </Button>
            )}
            <Button size="small" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
              {t(isWhole ? 'changesOnly' : 'wholeText')}
            </Button>
          </div>
        </Notice>
      )}
      <TroubleNotice trouble={trouble} />
      {source.before && !isWhole ? (
        <DiffTable
          caption={t('changed')}
          titles={[titleOf(source.before.number), titleOf(source.number)]}
          rows={diffParagraphs(linesOf(source.before.content), linesOf(source.content)).filter(
            isChanged,
          )}
          lang={source.locale}
        />
      ) : (
        <div lang={source.locale} dir={DIRECTION[source.locale]} className="grid gap-3">
          {linesOf(source.content).map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text that nobody changes here
            <p key={index} dir="auto" className={index === 0 ? 'text-xl font-bold' : ''}>
              {text}
            </p>
          ))}
        </div>
      )}
    </aside>
  );
}

function linesOf({ headline, kicker, lead, body }: Content): string[] {
  return [headline, kicker ?? '', lead, ...paragraphsOf(body)].filter(Boolean);
}
