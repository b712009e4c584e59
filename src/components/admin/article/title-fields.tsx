'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { DIRECTION } from '#i18n/routing.ts';
import { LengthMeter } from '../editor/length-meter.tsx';
import { useField, useSnapshot, useWriting } from './writing.tsx';

type Name = 'kicker' | 'headline' | 'lead' | 'shortHeadline';

const LOOKS: Record<Name, string> = {
  kicker: 'text-lg text-kicker font-bold',
  headline: 'text-2xl sm:text-3xl leading-snug font-extrabold',
  shortHeadline: 'text-base',
  lead: 'text-lg leading-relaxed',
};

/** Kicker, headline and lead as they will stand over the text. */
export function TitleFields() {
  return (
    <div className="grid gap-4">
      <LineField name="kicker" />
      <LineField name="headline" />
      <LineField name="lead" />
    </div>
  );
}

/** A line that grows with its text. Over the text, what is written stands without a box around it. */
export function LineField({ name }: { name: Name }) {
  const t = useTranslations('admin.article');
  const { value, set, isReadOnly } = useField(name);
  const { article } = useWriting();
  const turn = useSnapshot((snapshot) => snapshot.turn);
  const ref = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = value ?? '';
  const isInPanel = name === 'shortHeadline';
  const edge = isInPanel || !text ? 'border-[var(--field)]' : 'border-transparent';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
  }, [text, turn]);
  return (
    <div className="grid">
      <label htmlFor={id} className={isInPanel ? 'mb-1 font-bold' : 'mb-0.5 text-sm text-muted'}>
        {t(`fields.${name}`)}
      </label>
      <textarea
        ref={ref}
        id={id}
        name={name}
        lang={article.locale}
        // An empty line has no first letter to go by.
        dir={text ? 'auto' : DIRECTION[article.locale]}
        rows={1}
        value={text}
        readOnly={isReadOnly}
        aria-describedby={name === 'kicker' ? undefined : `${id}-length`}
        onChange={({ target }) => set(target.value.replace(/\r?\n/g, ' '))}
        className={`min-h-11 w-full resize-none overflow-hidden rounded-md border bg-transparent px-3 py-1.5 hover:border-[var(--field)] focus:border-[var(--field)] ${edge} ${LOOKS[name]}`}
      />
      {name !== 'kicker' && <LengthMeter id={`${id}-length`} kind={name} text={text} />}
    </div>
  );
}
