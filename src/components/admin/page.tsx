import type { ReactNode } from 'react';

/** A page of the newsroom: its heading, what can be done with the whole, and the rest. */
export function Page({
  title,
  lead,
  actions,
  width = 'wide',
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  width?: 'wide' | 'text';
  children: ReactNode;
}) {
  return (
    <div
      className={`mx-auto w-full px-4 py-6 sm:px-8 ${width === 'text' ? 'max-w-3xl' : 'max-w-6xl'}`}
    >
      <header className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-3">
        <div className="me-auto min-w-0">
          <h1 className="text-2xl leading-snug font-bold">{title}</h1>
          {lead && <p className="text-muted">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </header>
      <div className="grid gap-6">{children}</div>
    </div>
  );
}

/** A part of a page, in a frame of its own. */
export function Panel({
  title,
  lead,
  actions,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="rounded-lg border border-line bg-paper">
      <header className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3 sm:px-5">
        <div className="min-w-0 flex-1 basis-60">
          <h2 className="text-lg font-bold">{title}</h2>
          {lead && <p className="text-sm text-muted">{lead}</p>}
        </div>
        {actions}
      </header>
      <div className="grid gap-4 px-4 py-4 sm:px-5">{children}</div>
    </section>
  );
}
