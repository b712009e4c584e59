'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type Locale, otherLocale } from '#i18n/routing.ts';
import { Button } from './button.tsx';

/** To this very page in the other language, which is remembered as the person's own. */
export function SwitchLanguage({ to }: { to: Locale }) {
  const t = useTranslations('site');
  const shell = useTranslations('admin.shell');
  const here = usePathname();
  const query = useSearchParams().toString();
  return (
    <form method="post" action="/api/admin/language">
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="path" value={query ? `${here}?${query}` : here} />
      <Button type="submit" size="small" lang={to}>
        <span className="sr-only" lang={otherLocale(to)}>
          {shell('language')}:{' '}
        </span>
        {t('switch')}
      </Button>
    </form>
  );
}
