'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Content } from '#articles/content.ts';
import { Button } from '../button.tsx';
import { paragraphsOf } from './block-text.ts';
import { DiffText } from './diff-text.tsx';
import type { Choice } from './merge.ts';
import { diffWords, sideOf } from './word-diff.ts';
import { wordingOf } from './wording.ts';
import { useSnapshot, useWriting } from './writing.tsx';
import type { Conflict } from './writing-session.ts';

/** Two people have changed the same places: both texts beside each other, and a choice for each. */
export function MergeDialog() {
  const conflict = useSnapshot((snapshot) => snapshot.conflict);
  if (!conflict) return null;
  return <MergeForm key={conflict.theirs.version} conflict={conflict} />;
}

function MergeForm({ conflict: { merge, theirs } }: { conflict: Conflict }) {
  const t = useTranslations('admin.article');
  const locale = useLocale();
  const { session, choices } = useWriting();
  const [fields, setFields] = useState<Partial<Record<keyof Content, Choice>>>({});
  const [blocks, setBlocks] = useState<Record<number, Choice>>({});
  const conflicts = merge.body.filter((chunk) => chunk.kind === 'conflict');
  const name = theirs.savedBy ?? t('somebody');
  const isDone =
    merge.conflicts.every(({ field }) => fields[field]) &&
    conflicts.every((_, index) => blocks[index]);
  const word = (field: keyof Content, value: unknown) =>
    wordingOf(field, value, { t, locale, choices });
  return (
    <dialog
      ref={openModal}
      aria-labelledby="merge-title"
      // Both texts stay where they are: there is no way around the choice but a later one.
      onCancel={(event) => event.preventDefault()}
      className="m-auto w-[min(64rem,calc(100vw-1.5rem))] rounded-lg border border-line bg-paper p-0 text-ink backdrop:bg-black/50"
    >
      <form
        className="grid max-h-[calc(100dvh-3rem)] grid-rows-[auto_1fr_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          session.resolve(
            fields,
            conflicts.map((_, index) => blocks[index] ?? 'both'),
          );
        }}
      >
        <header className="border-b border-line px-5 py-3">
          <h2 id="merge-title" className="text-lg font-bold">
            {t('merge.title')}
          </h2>
          <p className="text-muted">{t('merge.text', { name })}</p>
        </header>
        <div className="grid gap-5 overflow-y-auto px-5 py-4">
          {merge.conflicts.map(({ field, mine, theirs: other }) => (
            <ChoiceField
              key={field}
              name={`field-${field}`}
              legend={t(`fields.${field}`)}
              mine={[word(field, mine)].filter(Boolean)}
              theirs={[word(field, other)].filter(Boolean)}
              person={name}
              hasBoth={typeof mine === 'string' && typeof other === 'string'}
              chosen={fields[field]}
              onChoose={(choice) => setFields({ ...fields, [field]: choice })}
            />
          ))}
          {conflicts.map((chunk, index) => (
            <ChoiceField
              // biome-ignore lint/suspicious/noArrayIndexKey: they keep their order
              key={index}
              name={`block-${index}`}
              legend={t('merge.paragraphs', { number: index + 1 })}
              mine={paragraphsOf({ content: chunk.mine })}
              theirs={paragraphsOf({ content: chunk.theirs })}
              person={name}
              hasBoth
              chosen={blocks[index]}
              onChoose={(choice) => setBlocks({ ...blocks, [index]: choice })}
            />
          ))}
        </div>
        <footer className="flex flex-wrap items-center gap-3 border-t border-line px-5 py-3">
          <p className="me-auto text-sm text-muted">{t('merge.kept')}</p>
          <Button type="submit" tone="primary" disabled={!isDone}>
            {t('merge.done')}
          </Button>
        </footer>
      </form>
    </dialog>
  );
}

function openModal(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}

function ChoiceField({
  name,
  legend,
  mine,
  theirs,
  person,
  hasBoth,
  chosen,
  onChoose,
}: {
  name: string;
  legend: string;
  mine: string[];
  theirs: string[];
  person: string;
  hasBoth: boolean;
  chosen: Choice | undefined;
  onChoose: (choice: Choice) => void;
}) {
  const t = useTranslations('admin.article.merge');
  const parts = diffWords(theirs.join('\n'), mine.join('\n'));
  const options: [Choice, string][] = [
    ['mine', t('mine')],
    ['theirs', t('theirs', { name: person })],
    ...(hasBoth ? [['both', t('both')] as [Choice, string]] : []),
  ];
  return (
    <fieldset className="grid gap-2 rounded-lg border border-line p-3" data-conflict={name}>
      <legend className="px-1 font-bold">{legend}</legend>
      <div className="grid gap-3 md:grid-cols-2">
        <Text title={t('mine')} isEmpty={mine.length === 0}>
          <DiffText parts={sideOf(parts, 'after')} />
        </Text>
        <Text title={t('theirs', { name: person })} isEmpty={theirs.length === 0}>
          <DiffText parts={sideOf(parts, 'before')} isNeutral />
        </Text>
      </div>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {options.map(([choice, label]) => (
          <label key={choice} className="flex min-h-8 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={name}
              value={choice}
              checked={chosen === choice}
              onChange={() => onChoose(choice)}
              className="size-4 accent-[var(--accent)]"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Text({
  title,
  isEmpty,
  children,
}: {
  title: string;
  isEmpty: boolean;
  children: React.ReactNode;
}) {
  const t = useTranslations('admin.article.merge');
  return (
    <div className="rounded-md bg-panel px-3 py-2">
      <p className="text-sm text-muted">{title}</p>
      <div dir="auto" className="whitespace-pre-line">
        {isEmpty ? <span className="text-muted">{t('nothing')}</span> : children}
      </div>
    </div>
  );
}
