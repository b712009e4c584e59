'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { type Locale, otherLocale } from '#i18n/routing.ts';
import { adminLink, frontLink } from '#web/links.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import type { PalettePage } from './palette.tsx';
import { ShellDrawer } from './shell-drawer.tsx';
import { type NavItem, ShellNav } from './shell-nav.tsx';
import { type OpenKeys, ShortcutHints, Shortcuts } from './shortcuts.tsx';
import { SwitchLanguage } from './switch-language.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export type ShellPerson = {
  name: string;
  role: 'reporter' | 'editor' | 'chief' | 'moderator' | 'admin';
};

type Props = {
  locale: Locale;
  person: ShellPerson;
  items: NavItem[];
  /** Sentences that stay until what they are about is done. */
  notices: ReactNode;
  signOut: (form: FormData) => Promise<void>;
  /** What the keys need to know; null before the second step, when there is nowhere to go. */
  keys: { isOff: boolean; canCreate: boolean; pages: PalettePage[] } | null;
  children: ReactNode;
};

/** What stands around every page of the newsroom. */
export function Shell({ locale, person, items, notices, signOut, keys, children }: Props) {
  const t = useTranslations('admin.shell');
  const site = useTranslations('site');
  const [open, setOpen] = useState<OpenKeys>(null);
  const nav = (hints: ReactNode) => (
    <>
      <ShellNav locale={locale} items={items} />
      <Foot locale={locale} person={person} signOut={signOut}>
        {hints}
      </Foot>
    </>
  );
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:rounded-md focus:bg-paper focus:px-4 focus:py-2"
      >
        {t('skip')}
      </a>
      <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-line bg-paper px-3 sm:px-4 print:hidden">
        <ShellDrawer>{nav(null)}</ShellDrawer>
        <a
          href={adminLink(locale)}
          className="me-auto flex min-w-0 items-baseline gap-2 no-underline"
        >
          <span className="text-xl font-bold text-accent">{site('name')}</span>
          <span className="truncate text-sm text-muted max-sm:hidden">{t('title')}</span>
        </a>
        <ThemeSwitch />
        <SwitchLanguage to={otherLocale(locale)} />
      </header>
      <div className="flex flex-1">
        <div className="sticky top-14 hidden h-[calc(100dvh-3.5rem)] w-60 shrink-0 flex-col overflow-y-auto border-e border-line bg-panel lg:flex print:hidden">
          {nav(keys && <ShortcutHints setOpen={setOpen} />)}
        </div>
        <div className="flex min-w-0 flex-1 flex-col">
          {notices && <aside aria-label={t('notices')}>{notices}</aside>}
          <main id="main" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      {keys && <Shortcuts locale={locale} {...keys} open={open} setOpen={setOpen} />}
    </>
  );
}

function Foot({
  locale,
  person,
  signOut,
  children,
}: Pick<Props, 'locale' | 'person' | 'signOut' | 'children'>) {
  const t = useTranslations('admin.shell');
  const roles = useTranslations('admin.roles');
  return (
    <nav aria-label={t('account')} className="mt-auto grid gap-1 border-t border-line p-3">
      <a
        href={adminLink(locale, 'account')}
        className="flex items-center gap-3 rounded-md px-3 py-2 text-ink no-underline hover:bg-[var(--mark)] hover:no-underline"
      >
        <Icon name="account" />
        <span className="grid min-w-0">
          <span className="truncate font-bold">
            <bdi>{person.name}</bdi>
          </span>
          <span className="text-sm text-muted">{roles(person.role)}</span>
        </span>
      </a>
      <a
        href={frontLink(locale)}
        className="flex items-center gap-3 rounded-md px-3 py-2 text-ink no-underline hover:bg-[var(--mark)] hover:no-underline"
      >
        <Icon name="site" />
        {t('site')}
      </a>
      <form action={signOut} className="grid">
        <input type="hidden" name="locale" value={locale} />
        <Button tone="quiet" type="submit" className="justify-start! px-3! font-normal! text-ink!">
          <Icon name="leave" />
          {t('signOut')}
        </Button>
      </form>
      {children}
    </nav>
  );
}
