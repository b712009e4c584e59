'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

export type Suggestion = { key: string; text: string; note?: string };

/**
 * A line with proposals under it, by the ARIA pattern of a combobox. Enter takes the marked proposal,
 * or what was typed where `takesText` allows that.
 */
export function SuggestInput({
  label,
  hint,
  find,
  onTake,
  takesText = false,
  isDisabled = false,
}: {
  label: string;
  hint?: string;
  /** Never throws; [] while there is nothing to propose. */
  find: (text: string) => Promise<Suggestion[]>;
  onTake: (one: Suggestion | string) => void;
  takesText?: boolean;
  isDisabled?: boolean;
}) {
  const t = useTranslations('admin.article.suggest');
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Suggestion[]>([]);
  const [marked, setMarked] = useState(-1);
  const asked = useRef('');

  useEffect(() => {
    asked.current = text;
    setMarked(-1);
    if (!text.trim()) {
      setFound([]);
      return;
    }
    const timer = setTimeout(async () => {
      const list = await find(text);
      // An answer to what has been typed over is no answer.
      if (asked.current === text) setFound(list);
    }, 200);
    return () => clearTimeout(timer);
  }, [text, find]);

  const take = (one: Suggestion | string) => {
    setText('');
    onTake(one);
  };
  const move = (step: number) =>
    setMarked((at) => (found.length === 0 ? -1 : (at + step + found.length) % found.length));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const one = found[marked];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(marked < 0 ? 0 : -1);
    else if (event.key === 'Escape' && found.length > 0) setFound([]);
    else if (isTaking(event, takesText) && (one || (takesText && text.trim()))) take(one ?? text);
    else return;
    event.preventDefault();
  };

  return (
    <div className="relative grid gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        dir="auto"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={marked >= 0 ? `${id}-${marked}` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={text}
        disabled={isDisabled}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setFound([])}
        className="w-full rounded-md border border-[var(--field)] bg-paper px-3 py-2 text-ink"
      />
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      <span role="status" className="sr-only">
        {found.length > 0 ? t('found', { count: found.length }) : ''}
      </span>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={
          found.length > 0
            ? 'absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-md border border-line bg-paper py-1 shadow-lg'
            : 'hidden'
        }
      >
        {found.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the input's
          <div
            key={one.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            // Before the line loses the focus and folds the list away.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(one)}
            className={`cursor-pointer px-3 py-1.5 ${index === marked ? 'bg-[var(--mark)]' : 'hover:bg-panel'}`}
          >
            <bdi>{one.text}</bdi>
            {one.note && <span className="ms-2 text-sm text-muted">{one.note}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}

// A comma of either script ends a tag as Enter does.
function isTaking({ key }: KeyboardEvent, takesText: boolean): boolean {
  return key === 'Enter' || (takesText && (key === ',' || key === '،'));
}
