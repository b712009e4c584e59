'use client';

import { useTranslations } from 'next-intl';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { Page } from './page.tsx';

export function Failure({ reset }: { reset: () => void }) {
  const t = useTranslations('admin.shell');
  return (
    <Page title={t('failure')}>
      <EmptyState title={t('failureText')}>
        <Button onClick={reset}>{t('again')}</Button>
      </EmptyState>
    </Page>
  );
}
