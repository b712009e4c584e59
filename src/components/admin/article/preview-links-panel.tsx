'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatNumber } from '#persian/digits.ts';
import { formatDate } from '#persian/format-date.ts';
import { previewLink } from '#web/links.ts';
import { Button } from '../button.tsx';
import { Select } from '../field.tsx';
import { callAdmin } from './call-admin.ts';
import { SideSection } from './side-section.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import type { Trouble } from './use-act.ts';
import { useWriting } from './writing.tsx';

const HOURS = [1, 24, 72, 168] as const;

/** Links by which somebody without an account reads one revision, until they expire or are revoked. */
export function PreviewLinksPanel() {
  const t = useTranslations('admin.article.links');
  const locale = useLocale();
  const { article, session, refresh } = useWriting();
  const [hours, setHours] = useState<number>(24);
  const [made, setMade] = useState<{ id: string; url: string } | null>(null);
  const [isCopied, setCopied] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  if (!article.can.share) return null;

  const ask = async <T,>(verb: string, input: object): Promise<T | null> => {
    const answer = await callAdmin<T>(`articles/${article.id}/${verb}`, input);
    setTrouble(answer.kind === 'ok' ? null : answer.kind === 'refused' ? answer.refused : 'failed');
    if (answer.kind !== 'ok') return null;
    refresh();
    return answer.data;
  };
  const create = async () => {
    if (!(await session.save())) return setTrouble('unsaved');
    const link = await ask<{ id: string; token: string }>('link', {
      hours,
      revision: session.number,
    });
    if (!link) return;
    const url = new URL(previewLink(article.locale, link.token), location.origin).href;
    setMade({ id: link.id, url });
    setCopied(false);
  };
  return (
    <SideSection title={t('title')} isOpen={article.previewLinks.length > 0}>
      <p className="text-sm text-muted">{t('text')}</p>
      <Select
        label={t('duration')}
        name="linkHours"
        value={hours}
        onChange={({ target }) => setHours(Number(target.value))}
      >
        {HOURS.map((one) => (
          <option key={one} value={one}>
            {one < 24 ? t('hours', { count: one }) : t('days', { count: one / 24 })}
          </option>
        ))}
      </Select>
      <Button size="small" className="justify-self-start" onClick={() => void create()}>
        {t('create')}
      </Button>
      {made && (
        <div className="grid gap-2 rounded-md bg-[var(--mark)] px-3 py-2">
          <p className="text-sm">{t('once')}</p>
          <input
            readOnly
            dir="ltr"
            name="previewUrl"
            aria-label={t('address')}
            value={made.url}
            onFocus={({ target }) => target.select()}
            className="w-full rounded-md border border-[var(--field)] bg-paper px-2 py-1 text-sm"
          />
          <Button
            size="small"
            className="justify-self-start"
            onClick={async () => {
              await navigator.clipboard?.writeText(made.url);
              setCopied(true);
            }}
          >
            {t(isCopied ? 'copied' : 'copy')}
          </Button>
        </div>
      )}
      <TroubleNotice trouble={trouble} />
      {article.previewLinks.length > 0 && (
        <ul className="grid gap-2 text-sm">
          {article.previewLinks.map((link) => (
            <li
              key={link.id}
              className="flex flex-wrap items-center gap-2 rounded-md border border-line px-3 py-2"
            >
              <span className="me-auto">
                {t('until', {
                  number: formatNumber(link.revision, locale),
                  time: formatDate(link.expiresAt, { locale, style: 'datetime' }),
                })}
                {link.by && (
                  <>
                    {' · '}
                    <bdi>{link.by.name}</bdi>
                  </>
                )}
              </span>
              <Button
                size="small"
                tone="danger"
                onClick={async () => {
                  const isRevoked = await ask('revoke-link', { linkId: link.id });
                  if (isRevoked && made?.id === link.id) setMade(null);
                }}
              >
                {t('revoke')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </SideSection>
  );
}
