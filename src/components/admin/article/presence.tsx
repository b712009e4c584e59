'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { callAdmin } from './call-admin.ts';
import { joinWords } from './join-words.ts';
import { useWriting } from './writing.tsx';

const EVERY_MS = 10_000;

type Here = { people: { id: string; name: string }[]; version: number };

/** Who else has the article open. Advice, never a lock. */
export function Presence() {
  const t = useTranslations('admin.article.presence');
  const locale = useLocale();
  const { article, person, session, refresh } = useWriting();
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    let isHere = true;
    const touch = async () => {
      if (document.visibilityState === 'hidden') return;
      const answer = await callAdmin<Here>(`articles/${article.id}/presence`, {});
      if (!isHere || answer.kind !== 'ok') return;
      const { people, version } = answer.data;
      setNames(people.filter(({ id }) => id !== person.id).map(({ name }) => name));
      // Somebody else has saved: whoever only reads gets it now, whoever types at their next save.
      if (version > session.version && !session.isDirty) {
        await session.meet();
        refresh();
      }
    };
    void touch();
    const timer = setInterval(() => void touch(), EVERY_MS);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [article.id, person.id, session, refresh]);
  return (
    <p role="status" className="text-sm font-bold text-accent" data-presence="">
      {names.length > 0 && t('others', { names: joinWords(names, locale), count: names.length })}
    </p>
  );
}
