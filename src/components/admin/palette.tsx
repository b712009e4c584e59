'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  TextField,
} from 'react-aria-components';
import type { Locale } from '#i18n/routing.ts';
import { fold } from '#persian/fold.ts';
import { adminLink } from '#web/links.ts';
import { Dialog } from './dialog.tsx';
import { usePaletteSearch } from './palette-search.ts';

export type PalettePage = { href: string; name: string };

type Props = {
  locale: Locale;
  isOpen: boolean;
  /** Where this person may go. */
  pages: PalettePage[];
  onClose: () => void;
};

/** A way to every page and article by its name: Ctrl+K, a few letters, Enter. */
export function Palette({ isOpen, onClose, ...rest }: Props) {
  const t = useTranslations('admin.palette');
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
      <PaletteSearch onClose={onClose} {...rest} />
    </Dialog>
  );
}

const ITEM =
  'flex min-h-10 cursor-pointer items-center justify-between gap-3 rounded-md px-3 py-1.5 outline-none data-[focused]:bg-[var(--mark)] data-[focused]:text-accent data-[hovered]:bg-[var(--mark)]';
const GROUP = 'px-3 pt-2 text-sm text-muted';

// Apart from the dialog, so that each opening begins anew.
function PaletteSearch({ locale, pages, onClose }: Omit<Props, 'isOpen'>) {
  const t = useTranslations('admin.palette');
  const desk = useTranslations('admin.desk');
  const router = useRouter();
  const [query, setQuery] = useState('');
  const { articles, isSearching, isFailed } = usePaletteSearch(query);
  const folded = fold(query);
  const found = pages.filter(({ name }) => fold(name).includes(folded));
  const go = (href: string) => {
    onClose();
    router.push(href);
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <TextField className="grid gap-1">
        <Label className="text-sm text-muted">{t('label')}</Label>
        <Input
          // The browser's own mark, which an opening dialog looks for; React only focuses, too early.
          ref={(input) => input?.setAttribute('autofocus', '')}
          dir="auto"
          className="w-full rounded-md border border-[var(--field)] bg-paper px-3 py-2 text-ink"
        />
      </TextField>
      {isFailed && <p role="alert">{t('failed')}</p>}
      <ListBox
        aria-label={t('results')}
        onAction={(key) => go(String(key))}
        selectionMode="none"
        renderEmptyState={() => (
          <p className="px-3 py-4 text-muted">{t(isSearching ? 'searching' : 'none')}</p>
        )}
        className="max-h-[50dvh] overflow-y-auto"
      >
        {found.length > 0 && (
          <ListBoxSection id="pages">
            <Header className={GROUP}>{t('pages')}</Header>
            {found.map(({ href, name }) => (
              <ListBoxItem key={href} id={href} textValue={name} className={ITEM}>
                {name}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
        {articles.length > 0 && (
          <ListBoxSection id="articles">
            <Header className={GROUP}>{t('articles')}</Header>
            {articles.map(({ id, headline, locale: lang, state }) => {
              const name = headline || t('untitled');
              const href = adminLink(locale, `articles/${id}`);
              return (
                <ListBoxItem key={id} id={href} textValue={name} className={ITEM}>
                  <bdi lang={headline ? lang : undefined} className="min-w-0">
                    {name}
                  </bdi>
                  <span className="text-sm whitespace-nowrap text-muted">
                    {desk(`states.${state}`)}
                  </span>
                </ListBoxItem>
              );
            })}
          </ListBoxSection>
        )}
      </ListBox>
      <p className="text-sm text-muted">{t('hint')}</p>
    </Autocomplete>
  );
}
