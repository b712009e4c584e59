'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '#persian/digits.ts';
import { countCharacters } from '#persian/reading-time.ts';
import { judgeLength, LENGTHS, type LengthKind } from './judge-length.ts';

/**
 * How long a headline or lead is, in colour and in words. It advises and never stops anybody. Give its
 * `id` to the field's `aria-describedby`.
 */
export function LengthMeter({ id, kind, text }: { id: string; kind: LengthKind; text: string }) {
  const t = useTranslations('admin.editor.length');
  const locale = useLocale();
  const length = countCharacters(text.trim());
  const verdict = judgeLength(kind, length);
  const share = Math.min(100, Math.round((length / LENGTHS[kind].tooLong) * 100));
  return (
    <p className="length-meter" id={id} data-verdict={verdict}>
      <span aria-hidden="true" className="length-bar">
        <span style={{ inlineSize: `${share}%` }} />
      </span>
      <span>
        {t(verdict)}
        {' · '}
        {t('characters', { count: length, formatted: formatNumber(length, locale) })}
      </span>
    </p>
  );
}
