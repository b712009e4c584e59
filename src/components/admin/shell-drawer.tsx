'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** The navigation where there is no room beside the page: over it, from the start of the line. */
export function ShellDrawer({ children }: { children: ReactNode }) {
  const t = useTranslations('admin.shell');
  const ref = useRef<HTMLDialogElement>(null);
  const here = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason to close
  useEffect(() => ref.current?.close(), [here]);
  return (
    <div className="lg:hidden">
      <Button
        tone="quiet"
        className="px-2!"
        aria-label={t('open')}
        onClick={() => ref.current?.showModal()}
      >
        <Icon name="menu" className="size-6" />
      </Button>
      <dialog
        ref={ref}
        aria-label={t('parts')}
        // A press beside the drawer is one on the backdrop, which belongs to the dialog itself.
        onClick={(event) => event.target === ref.current && ref.current.close()}
        onKeyDown={(event) => event.key === 'Escape' && ref.current?.close()}
        className="m-0 h-dvh max-h-none w-72 max-w-[85vw] border-e border-line bg-panel p-0 text-ink backdrop:bg-black/50"
      >
        <div className="flex min-h-full flex-col">
          <div className="flex h-14 items-center border-b border-line px-3">
            <span className="me-auto px-3 font-bold">{t('title')}</span>
            <Button
              tone="quiet"
              className="px-2!"
              aria-label={t('close')}
              onClick={() => ref.current?.close()}
            >
              <Icon name="close" />
            </Button>
          </div>
          {children}
        </div>
      </dialog>
    </div>
  );
}
