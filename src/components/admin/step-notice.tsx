import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/routing.ts';
import { adminLink } from '#web/links.ts';
import { Icon } from './icon.tsx';

/** In the demo only: this account would have to set up its second step. */
export async function StepNotice({ locale }: { locale: Locale }) {
  const t = await getTranslations('admin.shell');
  return (
    <p className="flex items-start gap-2 border-b border-line bg-panel px-4 py-2 text-sm print:hidden">
      <Icon name="warning" className="mt-1 size-4 text-kicker" />
      <span className="min-w-0">
        {t('stepNotice')}{' '}
        <a
          href={adminLink(locale, 'account/second-step')}
          className="font-bold text-accent underline"
        >
          {t('stepLink')}
        </a>
      </span>
    </p>
  );
}
