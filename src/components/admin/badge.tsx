import type { ReactNode } from 'react';

const TONES = {
  plain: 'border-line bg-panel text-ink',
  accent: 'border-accent bg-[var(--mark)] text-accent',
  danger: 'border-kicker bg-paper text-kicker',
} as const;

/** A state or a kind, in a word or two. */
export function Badge({
  tone = 'plain',
  children,
}: {
  tone?: keyof typeof TONES;
  children: ReactNode;
}) {
  return (
    <span
      className={`inline-block rounded-full border px-2.5 text-sm leading-6 whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
