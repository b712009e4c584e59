'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';

/** A link that lets somebody in: sent, or shown this once to be handed over. */
export function SecretLink({ link, email }: { link: string | null; email: string }) {
  const t = useTranslations('admin.people');
  const [isCopied, setCopied] = useState(false);
  if (!link) {
    return (
      <Notice tone="done" isNews>
        <p>{t('sent', { email })}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" isNews>
      <p>{t('handOver', { email })}</p>
      <code dir="ltr" className="rounded-md bg-paper px-3 py-2 text-start text-sm break-all">
        {link}
      </code>
      <div className="flex items-center gap-3">
        <Button
          size="small"
          onClick={() => navigator.clipboard.writeText(link).then(() => setCopied(true))}
        >
          {t('copy')}
        </Button>
        <span role="status" className="text-sm">
          {isCopied && t('copied')}
        </span>
      </div>
    </Notice>
  );
}
