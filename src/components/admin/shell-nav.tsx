'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { Locale } from '#i18n/routing.ts';
import { adminLink } from '#web/links.ts';
import { Icon, type IconName } from './icon.tsx';

export type NavItem = {
  key: 'desk' | 'calendar' | 'media' | 'people' | 'settings' | 'audit';
  /** What stands after /admin/. */
  path: string;
};

const ICONS: Record<NavItem['key'], IconName> = {
  desk: 'desk',
  calendar: 'calendar',
  media: 'media',
  people: 'people',
  settings: 'settings',
  audit: 'audit',
};

/** The parts of the newsroom that this person may enter. */
export function ShellNav({ locale, items }: { locale: Locale; items: NavItem[] }) {
  const t = useTranslations('admin.shell');
  const here = usePathname();
  return (
    <nav aria-label={t('parts')} className="p-3">
      <ul className="grid gap-1">
        {items.map(({ key, path }) => {
          const href = adminLink(locale, path);
          const isHere = path ? here === href || here.startsWith(`${href}/`) : here === href;
          return (
            <li key={key}>
              <Link
                href={href}
                prefetch={false}
                aria-current={isHere ? 'page' : undefined}
                className="flex min-h-11 items-center gap-3 rounded-md px-3 py-1.5 text-ink no-underline hover:bg-[var(--mark)] hover:no-underline aria-[current]:bg-[var(--mark)] aria-[current]:font-bold aria-[current]:text-accent"
              >
                <Icon name={ICONS[key]} />
                {t(`nav.${key}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
