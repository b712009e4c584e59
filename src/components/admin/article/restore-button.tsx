'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { callAdmin } from './call-admin.ts';
import { TroubleNotice } from './trouble-notice.tsx';
import type { Trouble } from './use-act.ts';

/** Takes an earlier revision up again, as a new one: nothing of what came between is lost. */
export function RestoreButton({
  id,
  number,
  seenVersion,
  to,
}: {
  id: string;
  number: number;
  seenVersion: number;
  /** Where it goes on. */
  to: string;
}) {
  const t = useTranslations('admin.article.history');
  const router = useRouter();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isBusy, setBusy] = useState(false);
  const restore = async () => {
    setBusy(true);
    const answer = await callAdmin(`articles/${id}/restore`, { number, seenVersion });
    setBusy(false);
    if (answer.kind === 'ok') router.push(to);
    else setTrouble(answer.kind === 'refused' ? answer.refused : 'failed');
  };
  return (
    <div className="grid justify-items-start gap-2">
      <Button tone="primary" disabled={isBusy} onClick={() => void restore()}>
        {t('restore')}
      </Button>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
