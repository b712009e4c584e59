'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { Badge } from '../badge.tsx';
import { Button } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Select, TextField } from '../field.tsx';
import { FormError } from '../form-error.tsx';
import { Icon } from '../icon.tsx';
import { SettingForm } from './setting-form.tsx';

type Word = { word: string; kind: 'name' | 'never' };

/** The newsroom's own words, which the half-space desk does not touch. */
export function WordsList({
  words,
  save,
  remove,
}: {
  words: Word[];
  save: FormAction<null>;
  remove: FormAction<null>;
}) {
  const t = useTranslations('admin.settings.words');
  const all = useTranslations('admin.settings');
  const [state, sendRemoval] = useActionState(remove, UNSENT);
  return (
    <div className="grid max-w-3xl gap-6">
      <SettingForm action={save} submit={t('add')}>
        {({ values, error, turn }) => (
          // A new life after each word: the next one begins empty.
          <div key={turn} className="grid gap-4 sm:grid-cols-2">
            <TextField
              label={t('word')}
              name="word"
              lang="fa"
              required
              maxLength={60}
              defaultValue={error ? values.word : ''}
            />
            <Select label={t('kind')} name="kind" defaultValue="name">
              <option value="name">{t('kinds.name')}</option>
              <option value="never">{t('kinds.never')}</option>
            </Select>
          </div>
        )}
      </SettingForm>
      <FormError state={state} />
      {words.length === 0 && <EmptyState title={t('empty')} />}
      <ul className="flex flex-wrap gap-2">
        {words.map(({ word, kind }) => (
          <li
            key={word}
            className="flex items-center gap-2 rounded-full border border-line bg-panel ps-3"
          >
            <bdi lang="fa">{word}</bdi>
            <Badge>{t(`kinds.${kind}`)}</Badge>
            <form action={sendRemoval} className="flex">
              <input type="hidden" name="word" value={word} />
              <Button
                type="submit"
                tone="quiet"
                size="small"
                aria-label={all('removeOne', { name: word })}
              >
                <Icon name="close" className="size-4" />
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </div>
  );
}
