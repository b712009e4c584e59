'use client';

import { useTranslations } from 'next-intl';
import { Badge } from '../badge.tsx';
import { Button } from '../button.tsx';
import { DiffText } from './diff-text.tsx';
import type { Proposal } from './proposals.ts';

/** One proposed edit: what stands there, what would stand there, by which rule, and how sure it is. */
export function ProposalItem({
  proposal,
  onAccept,
  onReject,
  onNever,
  onShow,
}: {
  proposal: Proposal;
  onAccept: () => void;
  onReject: () => void;
  onNever: () => void;
  onShow: () => void;
}) {
  const t = useTranslations('admin.article.typography');
  const rules = useTranslations('admin.typography.rules');
  const { head, before, after, tail, rule, level } = proposal;
  return (
    <li className="grid gap-1.5 rounded-md border border-line px-3 py-2" data-proposal={rule}>
      <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
        <span className="me-auto">{rules(rule)}</span>
        <Badge tone={level === 1 ? 'accent' : 'plain'}>{t(`levels.${level}`)}</Badge>
      </p>
      <p dir="rtl" lang="fa">
        {head}
        <DiffText
          parts={[
            { kind: 'removed', text: before },
            { kind: 'added', text: after },
          ]}
        />
        {tail}
      </p>
      <div className="flex flex-wrap gap-1.5">
        <Button size="small" tone="primary" onClick={onAccept}>
          {t('accept')}
        </Button>
        <Button size="small" onClick={onReject}>
          {t('reject')}
        </Button>
        <Button size="small" onClick={onNever}>
          {t('never')}
        </Button>
        {'index' in proposal.place && (
          <Button size="small" tone="quiet" onClick={onShow}>
            {t('show')}
          </Button>
        )}
      </div>
    </li>
  );
}
