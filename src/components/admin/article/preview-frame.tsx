'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../button.tsx';

const DEVICES = { phone: 390, desktop: 1280 } as const;
type Device = keyof typeof DEVICES;

/** The reader's own page of a revision, as wide as a phone or a desk. */
export function PreviewFrame({ src, title }: { src: string; title: string }) {
  const t = useTranslations('admin.article.previewing');
  const [device, setDevice] = useState<Device>('phone');
  return (
    <div className="grid gap-3">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{t('device')}</legend>
        {(Object.keys(DEVICES) as Device[]).map((one) => (
          <Button
            key={one}
            size="small"
            tone={one === device ? 'primary' : 'plain'}
            aria-pressed={one === device}
            onClick={() => setDevice(one)}
          >
            {t(one)}
          </Button>
        ))}
      </fieldset>
      <section
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it
        tabIndex={0}
        className="overflow-x-auto rounded-lg border border-line bg-panel p-3"
      >
        <iframe
          src={src}
          title={title}
          style={{ inlineSize: DEVICES[device] }}
          className="mx-auto block h-[75dvh] max-w-none rounded-md border border-line bg-paper"
        />
      </section>
    </div>
  );
}
