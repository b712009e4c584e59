import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

type Tone = 'info' | 'done' | 'warning' | 'danger';

const LOOKS: Record<Tone, { icon: IconName; box: string; ink: string }> = {
  info: { icon: 'info', box: 'border-line bg-panel', ink: 'text-accent' },
  done: { icon: 'check', box: 'border-accent bg-[var(--mark)]', ink: 'text-accent' },
  warning: { icon: 'warning', box: 'border-kicker bg-panel', ink: 'text-kicker' },
  danger: { icon: 'warning', box: 'border-kicker bg-paper', ink: 'text-kicker' },
};

/**
 * A sentence about what happened or is to be known. `isNews`: it appeared because of what the person
 * just did, so screen readers say it.
 */
export function Notice({
  tone = 'info',
  isNews = false,
  children,
}: {
  tone?: Tone;
  isNews?: boolean;
  children: ReactNode;
}) {
  const { icon, box, ink } = LOOKS[tone];
  const role = isNews ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div role={role} className={`flex gap-3 rounded-md border px-4 py-3 ${box}`}>
      <Icon name={icon} className={`mt-1 size-5 ${ink}`} />
      <div className="grid min-w-0 flex-1 gap-2">{children}</div>
    </div>
  );
}
