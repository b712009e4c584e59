'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { Locale } from '#i18n/routing.ts';
import { adminLink } from '#web/links.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Palette, type PalettePage } from './palette.tsx';
import { focusSearch, isTypingIn, moveRow, selectRow } from './row-moves.ts';
import { type Shortcut, shortcutOf } from './shortcut-of.ts';

const KEYS: [Shortcut | 'enter' | 'save', string][] = [
  ['next', 'J'],
  ['previous', 'K'],
  ['enter', 'Enter'],
  ['select', 'X'],
  ['create', 'N'],
  ['search', '/'],
  ['help', '?'],
  ['save', 'Ctrl+S'],
  ['palette', 'Ctrl+K'],
];

type Props = {
  locale: Locale;
  /** This person wants no single-key shortcuts. */
  isOff: boolean;
  canCreate: boolean;
  pages: PalettePage[];
  open: OpenKeys;
  setOpen: (open: OpenKeys) => void;
};

/** Which of the two lies over the page. */
export type OpenKeys = 'help' | 'palette' | null;

/** Listens for the newsroom's keys; draws their help, and the palette. */
export function Shortcuts({ locale, isOff, canCreate, pages, open, setOpen }: Props) {
  const t = useTranslations('admin.shortcuts');
  const router = useRouter();
  const newArticle = adminLink(locale, 'articles/new');

  useEffect(() => {
    const acts: Record<Shortcut, () => void> = {
      next: () => moveRow(1),
      previous: () => moveRow(-1),
      select: selectRow,
      create: () => canCreate && router.push(newArticle),
      search: () => focusSearch() || setOpen('palette'),
      help: () => setOpen('help'),
      palette: () => setOpen('palette'),
    };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const { code, shiftKey, ctrlKey, metaKey, altKey, target } = event;
      const isTyping = isTypingIn(target);
      const pressed = { code, shiftKey, ctrlKey, metaKey, altKey, isTyping, isOff };
      const shortcut = shortcutOf(pressed);
      if (!shortcut) return;
      event.preventDefault();
      acts[shortcut]();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [router, newArticle, canCreate, isOff, setOpen]);

  return (
    <>
      <Dialog title={t('title')} isOpen={open === 'help'} onClose={() => setOpen(null)}>
        <p>{t(isOff ? 'off' : 'lead')}</p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
          {KEYS.map(([shortcut, key]) => (
            <div key={shortcut} className="contents">
              <dt>
                <Key>{key}</Key>
              </dt>
              <dd>{t(`list.${shortcut}`)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
      <Palette
        isOpen={open === 'palette'}
        pages={pages}
        locale={locale}
        onClose={() => setOpen(null)}
      />
    </>
  );
}

/** That there are keys at all, for who has room to read it. */
export function ShortcutHints({ setOpen }: Pick<Props, 'setOpen'>) {
  const t = useTranslations('admin.shortcuts');
  const palette = useTranslations('admin.palette');
  const look = 'justify-between! px-3! font-normal! text-muted!';
  return (
    <div className="mt-2 grid border-t border-line pt-2">
      <Button tone="quiet" size="small" className={look} onClick={() => setOpen('palette')}>
        {palette('title')} <Key>Ctrl+K</Key>
      </Button>
      <Button tone="quiet" size="small" className={look} onClick={() => setOpen('help')}>
        {t('open')} <Key>?</Key>
      </Button>
    </div>
  );
}

function Key({ children }: { children: string }) {
  return (
    <kbd
      dir="ltr"
      className="inline-block min-w-8 rounded border border-line bg-panel px-2 text-center font-normal text-ink"
    >
      {children}
    </kbd>
  );
}
