'use client';

import type { ReactNode } from 'react';

/** A part of the panel beside the text, which one can fold away. */
export function SideSection({
  title,
  isOpen = false,
  mark,
  children,
}: {
  title: ReactNode;
  isOpen?: boolean;
  /** Beside the title, also when it is folded away. */
  mark?: ReactNode;
  children: ReactNode;
}) {
  return (
    <details open={isOpen} className="group border-b border-line">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 px-4 py-2 font-bold hover:bg-panel [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="text-muted group-open:hidden">
          +
        </span>
        <span aria-hidden="true" className="hidden text-muted group-open:inline">
          −
        </span>
        <h2 className="me-auto text-base">{title}</h2>
        {mark}
      </summary>
      <div className="grid gap-4 px-4 pt-1 pb-5">{children}</div>
    </details>
  );
}
