'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '#persian/format-date.ts';
import type { Refused } from '#web/form-state.ts';
import { adminLink, loginLink } from '#web/links.ts';
import { Button, buttonClass } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { useSentence } from '../use-sentence.ts';
import { joinWords } from './join-words.ts';
import { useSnapshot, useWriting } from './writing.tsx';

/** What stands between the text and the server, and what can be done about it. */
export function SaveTrouble() {
  const t = useTranslations('admin.article.save');
  const locale = useLocale();
  const sentence = useSentence();
  const { session } = useWriting();
  const { phase, code } = useSnapshot(({ save }) => save);
  const isUnkept = useSnapshot((snapshot) => snapshot.isUnkept);
  return (
    <>
      {phase === 'signedOut' && (
        <Notice tone="warning" isNews>
          <p>{t('signedOutText')}</p>
          <p className="flex flex-wrap gap-2">
            <a
              className={buttonClass('primary', 'small')}
              href={loginLink(locale, adminLink(locale))}
              target="_blank"
              rel="noopener"
            >
              {t('signIn')}
            </a>
            <Button size="small" onClick={() => void session.resume()}>
              {t('goOn')}
            </Button>
          </p>
        </Notice>
      )}
      {phase === 'retrying' && (
        <Notice tone="warning" isNews>
          <p>{t('retryingText')}</p>
          <p>
            <Button size="small" onClick={() => void session.resume()}>
              {t('tryNow')}
            </Button>
          </p>
        </Notice>
      )}
      {phase === 'stale' && (
        <Notice tone="warning" isNews>
          <p>{t('staleText')}</p>
          <p>
            <Button size="small" onClick={() => void session.meet()}>
              {t('merge')}
            </Button>
          </p>
        </Notice>
      )}
      {phase === 'refused' && code && (
        <Notice tone="danger" isNews>
          <p>{t('refusedText', { reason: sentence({ code: code as Refused['code'] }) })}</p>
        </Notice>
      )}
      {isUnkept && (
        <Notice tone="danger" isNews>
          <p>{t('unkeptText')}</p>
        </Notice>
      )}
      <LeftNotice />
      <JoinedNotice />
    </>
  );
}

function LeftNotice() {
  const t = useTranslations('admin.article.left');
  const locale = useLocale();
  const { session } = useWriting();
  const left = useSnapshot((snapshot) => snapshot.left);
  if (!left) return null;
  return (
    <Notice tone="warning" isNews>
      <p>{t('text', { time: formatDate(left.at, { locale, style: 'datetime' }) })}</p>
      {left.content.headline && (
        <p dir="auto" className="font-bold">
          {left.content.headline}
        </p>
      )}
      <p className="flex flex-wrap gap-2">
        <Button tone="primary" size="small" onClick={() => void session.takeUp()}>
          {t('takeUp')}
        </Button>
        <Button size="small" onClick={() => session.discardLeft()}>
          {t('discard')}
        </Button>
      </p>
    </Notice>
  );
}

function JoinedNotice() {
  const t = useTranslations('admin.article');
  const locale = useLocale();
  const { session } = useWriting();
  const joined = useSnapshot((snapshot) => snapshot.joined);
  if (!joined) return null;
  const fields = joinWords(
    joined.fields.map((field) => t(`fields.${field}`)),
    locale,
  );
  return (
    <Notice isNews>
      <p>
        {fields
          ? t('joined.some', { name: joined.by ?? t('somebody'), fields })
          : t('joined.all', { name: joined.by ?? t('somebody') })}
      </p>
      <p>
        <Button size="small" onClick={() => session.dismissJoined()}>
          {t('joined.good')}
        </Button>
      </p>
    </Notice>
  );
}
