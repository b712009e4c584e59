'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { foldKey } from '#persian/fold.ts';
import { callAdmin } from './call-admin.ts';
import { ChosenList } from './chosen-list.tsx';
import { SuggestInput } from './suggest-input.tsx';
import { useField, useWriting } from './writing.tsx';

/** Tags as one types them. «کشورها» with and without the half-space is one. */
export function TagInput() {
  const t = useTranslations('admin.article');
  const { article } = useWriting();
  const { value: tags, set, isReadOnly } = useField('tags');
  const find = useCallback(
    async (text: string) => {
      const query = new URLSearchParams({ locale: article.locale, text });
      const answer = await callAdmin<{ tags: string[] }>(`choices/tags?${query}`);
      const taken = new Set(tags.map(foldKey));
      const found = answer.kind === 'ok' ? answer.data.tags : [];
      return found
        .filter((name) => !taken.has(foldKey(name)))
        .map((name) => ({ key: name, text: name }));
    },
    [article.locale, tags],
  );
  const add = (names: string[]) => {
    const taken = new Set(tags.map(foldKey));
    const fresh = names
      .map((name) => name.trim())
      .filter((name) => {
        const key = foldKey(name);
        if (!key || taken.has(key)) return false;
        taken.add(key);
        return true;
      });
    if (fresh.length > 0) set([...tags, ...fresh]);
  };
  return (
    <div className="grid gap-2">
      <SuggestInput
        label={t('fields.tags')}
        hint={t('hints.tags')}
        find={find}
        takesText
        isDisabled={isReadOnly}
        onTake={(one) => add(typeof one === 'string' ? one.split(/[,،]/) : [one.text])}
      />
      <ChosenList
        items={tags.map((name) => ({ key: name, text: name }))}
        onRemove={(key) => set(tags.filter((name) => name !== key))}
        isReadOnly={isReadOnly}
      />
    </div>
  );
}
