'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { fold, foldKey } from '#persian/fold.ts';
import { ChosenList } from './chosen-list.tsx';
import { SuggestInput } from './suggest-input.tsx';
import { useField, useWriting } from './writing.tsx';

/** Who stands over the text: people and desks of the newsroom in their order, then guests. */
export function BylineFields() {
  const t = useTranslations('admin.article');
  const locale = useLocale();
  const { choices } = useWriting();
  const authors = useField('authorIds');
  const guests = useField('guestBylines');
  const nameOf = (id: string) => {
    const author = choices.authors.find((one) => one.id === id);
    return author ? (locale === 'fa' ? author.nameFa : author.nameEn) : '…';
  };
  const find = useCallback(
    async (text: string) => {
      const wanted = fold(text);
      return choices.authors
        .filter(({ id }) => !authors.value.includes(id))
        .filter(({ nameFa, nameEn }) => fold(`${nameFa} ${nameEn}`).includes(wanted))
        .slice(0, 8)
        .map(({ id, nameFa, nameEn, isDesk }) => ({
          key: id,
          text: locale === 'fa' ? nameFa : nameEn,
          ...(isDesk && { note: t('desk') }),
        }));
    },
    [choices.authors, authors.value, locale, t],
  );
  const addGuest = (name: string) => {
    const isThere = guests.value.some((one) => foldKey(one) === foldKey(name));
    if (name.trim() && !isThere) guests.set([...guests.value, name.trim()]);
  };
  return (
    <>
      <SuggestInput
        label={t('fields.authorIds')}
        hint={t('hints.authorIds')}
        find={find}
        isDisabled={authors.isReadOnly}
        onTake={(one) => typeof one !== 'string' && authors.set([...authors.value, one.key])}
      />
      <ChosenList
        items={authors.value.map((id) => ({ key: id, text: nameOf(id) }))}
        onRemove={(id) => authors.set(authors.value.filter((one) => one !== id))}
        onMoveUp={(id) => authors.set(movedUp(authors.value, id))}
        isReadOnly={authors.isReadOnly}
      />
      <SuggestInput
        label={t('fields.guestBylines')}
        hint={t('hints.guestBylines')}
        find={noProposals}
        takesText
        isDisabled={guests.isReadOnly}
        onTake={(one) => typeof one === 'string' && one.split(/[,،]/).forEach(addGuest)}
      />
      <ChosenList
        items={guests.value.map((name) => ({ key: name, text: name }))}
        onRemove={(name) => guests.set(guests.value.filter((one) => one !== name))}
        isReadOnly={guests.isReadOnly}
      />
    </>
  );
}

const noProposals = async () => [];

export function movedUp(list: string[], key: string): string[] {
  const at = list.indexOf(key);
  return at < 1 ? list : list.toSpliced(at, 1).toSpliced(at - 1, 0, key);
}
