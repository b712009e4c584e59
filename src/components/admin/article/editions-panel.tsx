'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { Button, buttonClass } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { SideSection } from './side-section.tsx';
import { StateBadge } from './state-panel.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useAct } from './use-act.ts';
import { useWriting } from './writing.tsx';

/** The same story in the other language: its state, whether it has moved on, or how to begin it. */
export function EditionsPanel() {
  const t = useTranslations('admin.article.editions');
  const locale = useLocale();
  const router = useRouter();
  const { article } = useWriting();
  const { act, isBusy, trouble } = useAct();
  const { edition } = article;
  const other = article.locale === 'fa' ? 'en' : 'fa';
  const begin = async () => {
    const made = await act<{ id: string; version: number }>('edition');
    if (made) router.push(`/${locale}/admin/articles/${made.id}/editions`);
  };
  return (
    <SideSection title={t('title')} isOpen={edition !== null}>
      {edition ? (
        <>
          <p className="flex flex-wrap items-center gap-2">
            <span className="text-sm text-muted">{t(`names.${edition.locale}`)}</span>
            <StateBadge state={edition.state} />
          </p>
          <p dir="auto" lang={edition.locale} className="font-bold">
            {edition.headline || t('noHeadline')}
          </p>
          {edition.translation?.isStale && (
            <Notice tone="warning">
              <p>{t('stale')}</p>
            </Notice>
          )}
          <p className="flex flex-wrap gap-2">
            <a
              className={buttonClass('plain', 'small')}
              href={`/${locale}/admin/articles/${article.id}/editions`}
            >
              {t('beside')}
            </a>
            <a
              className={buttonClass('plain', 'small')}
              href={`/${locale}/admin/articles/${edition.id}`}
            >
              {t('open')}
            </a>
          </p>
        </>
      ) : (
        article.can.edit && (
          <>
            <p className="text-sm text-muted">{t('none')}</p>
            <Button
              size="small"
              className="justify-self-start"
              disabled={isBusy}
              onClick={() => void begin()}
            >
              {t(`create.${other}`)}
            </Button>
          </>
        )
      )}
      <TroubleNotice trouble={trouble} />
    </SideSection>
  );
}
