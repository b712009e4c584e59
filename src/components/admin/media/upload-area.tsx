'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../button.tsx';

const TYPES = 'image/jpeg,image/png,image/webp,image/gif';

/** Takes files: dropped anywhere on what is in it, pasted, or chosen with the button. */
export function UploadArea({
  onFiles,
  children,
}: {
  onFiles: (files: File[]) => void;
  children: ReactNode;
}) {
  const t = useTranslations('admin.media.upload');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  usePastedFiles(onFiles);
  useHarmlessDrops();

  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const leave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same
    <div
      onDragOver={over}
      onDragEnter={over}
      onDragLeave={leave}
      onDrop={drop}
      className="grid gap-4"
    >
      <div
        className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border-2 border-dashed px-4 py-4 ${isOver ? 'border-accent bg-[var(--mark)]' : 'border-line'}`}
      >
        <input
          ref={input}
          type="file"
          multiple
          accept={TYPES}
          aria-label={t('choose')}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
        <Button tone="primary" onClick={() => input.current?.click()}>
          {t('choose')}
        </Button>
        <p className="min-w-0 flex-1 basis-56 text-sm text-muted">{t('hint')}</p>
      </div>
      {children}
    </div>
  );
}

/** A file that misses the place to drop it on must not take the page's. */
function useHarmlessDrops() {
  useEffect(() => {
    const keep = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    document.addEventListener('dragover', keep);
    document.addEventListener('drop', keep);
    return () => {
      document.removeEventListener('dragover', keep);
      document.removeEventListener('drop', keep);
    };
  }, []);
}

/** Pictures from the clipboard, unless somebody is writing: a text field's paste is its own. */
function usePastedFiles(onFiles: (files: File[]) => void) {
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const isTyping = target?.closest('textarea, [contenteditable="true"]');
      const files = [...(event.clipboardData?.files ?? [])];
      if (isTyping || files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      take.current(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
