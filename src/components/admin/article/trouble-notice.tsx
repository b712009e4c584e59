'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '../notice.tsx';
import { useSentence } from '../use-sentence.ts';
import type { Trouble } from './use-act.ts';

export function TroubleNotice({ trouble }: { trouble: Trouble | null }) {
  const t = useTranslations('admin.article');
  const sentence = useSentence();
  if (!trouble) return null;
  return (
    <Notice tone="danger" isNews>
      <p>{typeof trouble === 'string' ? t(`trouble.${trouble}`) : sentence(trouble)}</p>
    </Notice>
  );
}
