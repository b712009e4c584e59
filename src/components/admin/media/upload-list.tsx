'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '#persian/digits.ts';
import { Button } from '../button.tsx';
import { useSentence } from '../use-sentence.ts';
import type { Upload } from './use-uploads.ts';

/** How far each upload has come, and why one was refused. */
export function UploadList({
  uploads,
  onRetry,
  onClear,
}: {
  uploads: Upload[];
  onRetry: (upload: Upload) => void;
  onClear: () => void;
}) {
  const t = useTranslations('admin.media.upload');
  const locale = useLocale();
  const ended = uploads.filter(({ state }) => state !== 'waiting' && state !== 'sending');
  const good = ended.filter(({ state }) => state === 'done' || state === 'known').length;
  const summary = t('summary', {
    done: formatNumber(good, locale),
    all: formatNumber(uploads.length, locale),
  });
  return (
    <section aria-label={t('list')} className={uploads.length > 0 ? 'grid gap-2' : 'sr-only'}>
      <div className="flex items-center gap-3">
        <p role="status" className="me-auto text-sm text-muted">
          {uploads.length > 0 && summary}
        </p>
        {ended.length > 0 && (
          <Button tone="quiet" size="small" onClick={onClear}>
            {t('clear')}
          </Button>
        )}
      </div>
      {uploads.length > 0 && (
        <ul className="grid gap-2">
          {uploads.map((upload) => (
            <Row key={upload.id} upload={upload} onRetry={onRetry} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ upload, onRetry }: { upload: Upload; onRetry: (upload: Upload) => void }) {
  const t = useTranslations('admin.media.upload');
  const locale = useLocale();
  const sentence = useSentence();
  const { file, state, part, refused } = upload;
  const isBad = state === 'refused' || state === 'failed';
  const percent = Math.round(part * 100);
  const said =
    state === 'sending'
      ? part < 1
        ? t('sending', { percent: formatNumber(percent, locale) })
        : t('making')
      : t(state === 'refused' ? 'refused' : state);
  return (
    <li className="grid gap-1 rounded-md border border-line px-3 py-2">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <span className="me-auto min-w-0 truncate">
          <bdi>{file.name}</bdi>
        </span>
        <span className={`text-sm ${isBad ? 'font-bold text-kicker' : 'text-muted'}`}>{said}</span>
      </div>
      {(state === 'waiting' || state === 'sending') && (
        <progress
          max={100}
          value={percent}
          aria-label={t('progress', { name: file.name })}
          className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-panel [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-panel [&::-webkit-progress-value]:bg-accent"
        />
      )}
      {isBad && (
        <div role="alert" className="flex flex-wrap items-center gap-3 text-sm">
          <p className="me-auto">{refused ? sentence(refused) : t('failedText')}</p>
          {state === 'failed' && (
            <Button size="small" onClick={() => onRetry(upload)}>
              {t('again')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
