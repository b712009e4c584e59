import type { ReactNode } from 'react';

/** Nothing is here yet, and what one can do about it. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-3 rounded-lg border border-dashed border-line px-6 py-12 text-center">
      <p className="font-bold">{title}</p>
      {children}
    </div>
  );
}
