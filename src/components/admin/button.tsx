import type { ComponentProps, ReactNode } from 'react';

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';

const TONES: Record<ButtonTone, string> = {
  primary: 'border-accent bg-accent text-paper hover:brightness-110',
  plain: 'border-line bg-paper text-ink hover:border-accent hover:text-accent',
  quiet: 'border-transparent text-accent hover:bg-[var(--mark)]',
  danger: 'border-kicker bg-paper text-kicker hover:bg-kicker hover:text-paper',
};

/** Looks of a button, for links that act like one. */
export function buttonClass(tone: ButtonTone = 'plain', size: 'normal' | 'small' = 'normal') {
  const room = size === 'small' ? 'min-h-8 px-2.5 py-0.5 text-sm' : 'min-h-10 px-4 py-1.5';
  return `inline-flex items-center justify-center gap-2 rounded-md border font-bold whitespace-nowrap no-underline hover:no-underline disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:opacity-60 ${room} ${TONES[tone]}`;
}

type Props = ComponentProps<'button'> & {
  tone?: ButtonTone;
  size?: 'normal' | 'small';
  children: ReactNode;
};

/** A button; `type` is button unless told, so that it never sends a form by accident. */
export function Button({ tone, size, className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`${buttonClass(tone, size)} ${className}`} {...rest} />;
}
