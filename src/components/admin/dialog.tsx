'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** A question or a form over the page. The browser holds the focus in it and closes it by Escape. */
export function Dialog({
  title,
  size = 'normal',
  isOpen,
  onClose,
  children,
}: {
  title: ReactNode;
  size?: 'normal' | 'wide';
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('admin.shell');
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (isOpen && !dialog?.open) dialog?.showModal();
    if (!isOpen && dialog?.open) dialog.close();
  }, [isOpen]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={onClose}
      className={`m-auto ${size === 'wide' ? 'w-[min(64rem,calc(100vw-1rem))]' : 'w-[min(36rem,calc(100vw-2rem))]'} overflow-visible rounded-lg border border-line bg-paper p-0 text-ink backdrop:bg-black/50`}
    >
      {isOpen && (
        // It scrolls, and not the dialog: what opens over the dialog may be larger than it.
        <div className="max-h-[calc(100dvh-2rem-6px)] overflow-y-auto rounded-lg">
          <header className="flex items-center gap-3 border-b border-line px-5 py-3">
            <h2 id={id} className="me-auto text-lg font-bold">
              {title}
            </h2>
            <Button tone="quiet" size="small" onClick={onClose} aria-label={t('close')}>
              <Icon name="close" />
            </Button>
          </header>
          <div className="grid gap-4 px-5 py-4">{children}</div>
        </div>
      )}
    </dialog>
  );
}
