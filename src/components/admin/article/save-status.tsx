'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '#persian/format-date.ts';
import { Icon } from '../icon.tsx';
import { useSnapshot } from './writing.tsx';

/** Where the text is: here, on its way, or on the server. Always in sight, and said when it changes. */
export function SaveStatus() {
  const t = useTranslations('admin.article.save');
  const locale = useLocale();
  const { phase, savedAt } = useSnapshot(({ save }) => save);
  const time = savedAt ? formatDate(savedAt, { locale, style: 'time' }) : '';
  const isQuiet = phase === 'saved' || phase === 'changed' || phase === 'saving';
  const key = phase === 'saved' && !savedAt ? 'new' : phase;
  return (
    <p
      role="status"
      data-phase={phase}
      className={`flex items-center gap-1.5 text-sm ${isQuiet ? 'text-muted' : 'font-bold text-kicker'}`}
    >
      {phase === 'saved' && savedAt && <Icon name="check" className="size-4 text-accent" />}
      {!isQuiet && <Icon name="warning" className="size-4" />}
      {t(key, { time })}
    </p>
  );
}
