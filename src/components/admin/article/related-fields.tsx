'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { movedUp } from './byline-fields.tsx';
import { callAdmin } from './call-admin.ts';
import { ChosenList } from './chosen-list.tsx';
import { SuggestInput } from './suggest-input.tsx';
import { useField, useWriting } from './writing.tsx';

type Found = { id: string; headline: string };

/** Articles of the same edition that editors set beside this one. */
export function RelatedFields() {
  const t = useTranslations('admin.article');
  const { article, choices } = useWriting();
  const { value: ids, set, isReadOnly } = useField('relatedIds');
  const [known, setKnown] = useState<Found[]>(choices.related);
  const find = useCallback(
    async (text: string) => {
      const query = new URLSearchParams({ locale: article.locale, text });
      const answer = await callAdmin<{ articles: Found[] }>(`choices/articles?${query}`);
      const found = answer.kind === 'ok' ? answer.data.articles : [];
      setKnown((before) => [...before, ...found]);
      return found
        .filter(({ id }) => id !== article.id && !ids.includes(id))
        .map(({ id, headline }) => ({ key: id, text: headline }));
    },
    [article.id, article.locale, ids],
  );
  return (
    <>
      <SuggestInput
        label={t('fields.relatedIds')}
        hint={t('hints.relatedIds')}
        find={find}
        isDisabled={isReadOnly}
        onTake={(one) => typeof one !== 'string' && set([...ids, one.key])}
      />
      <ChosenList
        items={ids.map((id) => ({
          key: id,
          text: known.find((one) => one.id === id)?.headline ?? t('notPublic'),
        }))}
        onRemove={(id) => set(ids.filter((one) => one !== id))}
        onMoveUp={(id) => set(movedUp(ids, id))}
        isReadOnly={isReadOnly}
      />
    </>
  );
}
