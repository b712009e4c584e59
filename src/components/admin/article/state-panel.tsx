'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatDate } from '#persian/format-date.ts';
import { articleLink } from '#web/links.ts';
import { Badge } from '../badge.tsx';
import { Button, buttonClass } from '../button.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { ReviewActions } from './review-actions.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import { useWriting } from './writing.tsx';

type Open = 'publish' | 'withdraw' | null;

/** What the article is to readers, and what this person can do about it. */
export function StatePanel() {
  const t = useTranslations('admin.article');
  const locale = useLocale();
  const { article } = useWriting();
  const [open, setOpen] = useState<Open>(null);
  const { state, can, publishAt, withdrawnReason } = article;
  const isOut = state === 'live' || state === 'updateScheduled';
  const isChanged = isOut && article.publishedRevision !== article.number;
  return (
    <section aria-label={t('state')} className="grid gap-3 border-b border-line px-4 py-4">
      <p className="flex flex-wrap items-center gap-2">
        <StateBadge state={state} />
        {isOut && (
          <a
            href={articleLink(article)}
            target="_blank"
            rel="noopener"
            className="text-accent underline"
          >
            {t('seeLive')}
          </a>
        )}
      </p>
      {publishAt && (
        <p className="text-sm text-muted">
          {t(state === 'scheduled' ? 'liveFrom' : 'liveSince', {
            time: formatDate(publishAt, { locale, style: 'datetime' }),
          })}
        </p>
      )}
      {state === 'withdrawn' && withdrawnReason && (
        <p className="text-sm">
          {t('withdrawnBecause')} <bdi>{withdrawnReason}</bdi>
        </p>
      )}
      {isChanged && <p className="text-sm font-bold">{t('changedSince')}</p>}
      <ReviewActions />
      <div className="flex flex-wrap gap-2">
        {can.publish && (
          <Button tone="primary" onClick={() => setOpen('publish')}>
            {t(isOut ? 'publishChange' : 'publish')}
          </Button>
        )}
        {can.withdraw && isOut && (
          <Button tone="danger" onClick={() => setOpen('withdraw')}>
            {t('withdraw')}
          </Button>
        )}
        <a
          className={buttonClass('plain')}
          href={`/${locale}/admin/articles/${article.id}/preview`}
        >
          {t('preview')}
        </a>
      </div>
      {open === 'publish' && <PublishDialog onClose={() => setOpen(null)} />}
      {open === 'withdraw' && <WithdrawDialog onClose={() => setOpen(null)} />}
    </section>
  );
}

export function StateBadge({
  state,
}: {
  state: ReturnType<typeof useWriting>['article']['state'];
}) {
  const t = useTranslations('admin.article.states');
  const isOut = state === 'live' || state === 'updateScheduled' || state === 'scheduled';
  const isGone = state === 'withdrawn' || state === 'expired' || state === 'changesAsked';
  return <Badge tone={isOut ? 'accent' : isGone ? 'danger' : 'plain'}>{t(state)}</Badge>;
}
