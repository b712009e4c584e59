import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '#i18n/routing.ts';
import { adminLink } from '#web/links.ts';
import { Page } from '../page.tsx';

export type SettingsPart =
  | 'names'
  | 'comments'
  | 'sharing'
  | 'menus'
  | 'sections'
  | 'sources'
  | 'words'
  | 'redirects';

/** A part of the settings, beside the others that this person may enter. */
export function SettingsPage({
  locale,
  part,
  parts,
  actions,
  children,
}: {
  locale: Locale;
  part: SettingsPart;
  parts: SettingsPart[];
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('admin.settings');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <nav aria-label={t('parts')} className="border-b border-line">
        <ul className="-mx-3 flex flex-wrap gap-x-1">
          {parts.map((each) => (
            <li key={each}>
              <Link
                href={adminLink(locale, `settings/${each}`)}
                prefetch={false}
                aria-current={each === part ? 'page' : undefined}
                className="-mb-px flex min-h-10 items-center border-b-2 border-transparent px-3 whitespace-nowrap text-ink no-underline hover:bg-[var(--mark)] hover:no-underline aria-[current]:border-accent aria-[current]:font-bold aria-[current]:text-accent"
              >
                {t(`${each}.title`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <header className="flex flex-wrap items-center gap-3">
        <div className="me-auto max-w-3xl min-w-0">
          <h2 className="text-xl font-bold">{t(`${part}.title`)}</h2>
          <p className="text-muted">{t(`${part}.lead`)}</p>
        </div>
        {actions}
      </header>
      {children}
    </Page>
  );
}
