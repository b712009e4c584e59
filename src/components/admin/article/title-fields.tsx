'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { LengthMeter } from '../editor/length-meter.tsx';
import { useField, useSnapshot } from './writing.tsx';

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

/** A line that grows with its text, without a box around it until one is in it. */
export function LineField({ name }: { name: Name }) {
  const t = useTranslations('admin.article');
  const { value, set, isReadOnly } = useField(name);
  const turn = useSnapshot((snapshot) => snapshot.turn);
  const ref = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = value ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
  }, [text, turn]);
  return (
    <div className="grid">
      <div className="flex items-baseline gap-3 text-sm text-muted">
        <label htmlFor={id}>{t(`fields.${name}`)}</label>
      </div>
      <textarea
        ref={ref}
        id={id}
        name={name}
        dir="auto"
        rows={1}
        value={text}
        readOnly={isReadOnly}
        aria-describedby={name === 'kicker' ? undefined : `${id}-length`}
        onChange={({ target }) => set(target.value.replace(/\r?\n/g, ' '))}
        className={`w-full resize-none overflow-hidden rounded-md border border-transparent bg-transparent px-2 py-1 hover:border-line focus:border-[var(--field)] ${LOOKS[name]}`}
      />
      {name !== 'kicker' && <LengthMeter id={`${id}-length`} kind={name} text={text} />}
    </div>
  );
}
