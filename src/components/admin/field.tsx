'use client';

import { type ComponentProps, type ReactNode, useId } from 'react';
import type { Refused } from '#web/form-state.ts';
import { useSentence } from './use-sentence.ts';

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  refused?: Refused | null | undefined;
  className?: string;
};

const BOX =
  'w-full rounded-md border border-[var(--field)] bg-paper px-3 py-2 text-ink placeholder:text-muted aria-invalid:border-kicker disabled:bg-panel';

/** Label, control, hint and refusal, tied together for screen readers. */
export function Field({
  label,
  hint,
  refused,
  className = '',
  children,
}: FieldProps & {
  children: (props: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
    className: string;
  }) => ReactNode;
}) {
  const id = useId();
  const sentence = useSentence();
  const described = [hint && `${id}-hint`, refused && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`grid gap-1 ${className}`}>
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': refused ? true : undefined,
        className: BOX,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {refused && (
        <p id={`${id}-error`} className="text-sm font-bold text-kicker">
          {sentence(refused)}
        </p>
      )}
    </div>
  );
}

/** What people type has the direction of its own first letter, unless told (`dir="ltr"` for e-mail). */
export function TextField({
  label,
  hint,
  refused,
  className,
  ...input
}: FieldProps & Omit<ComponentProps<'input'>, 'className'>) {
  return (
    <Field label={label} hint={hint} refused={refused} {...(className && { className })}>
      {(props) => <input dir="auto" {...input} {...props} />}
    </Field>
  );
}

export function TextArea({
  label,
  hint,
  refused,
  className,
  ...input
}: FieldProps & Omit<ComponentProps<'textarea'>, 'className'>) {
  return (
    <Field label={label} hint={hint} refused={refused} {...(className && { className })}>
      {(props) => <textarea dir="auto" rows={4} {...input} {...props} />}
    </Field>
  );
}

export function Select({
  label,
  hint,
  refused,
  className,
  children,
  ...input
}: FieldProps & Omit<ComponentProps<'select'>, 'className'>) {
  return (
    <Field label={label} hint={hint} refused={refused} {...(className && { className })}>
      {(props) => (
        // React empties a form after its action; a select needs a new life to keep its choice.
        <select key={String(input.defaultValue ?? '')} {...input} {...props}>
          {children}
        </select>
      )}
    </Field>
  );
}
