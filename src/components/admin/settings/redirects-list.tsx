'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { Locale } from '#i18n/routing.ts';
import type { RedirectView } from '#redirects/list.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { adminLink } from '#web/links.ts';
import { Button, buttonClass } from '../button.tsx';
import { type Column, DataTable } from '../data-table.tsx';
import { EmptyState } from '../empty-state.tsx';
import { TextField } from '../field.tsx';
import { FormError } from '../form-error.tsx';
import { Icon } from '../icon.tsx';
import { Address } from './address.tsx';

type Props = {
  locale: Locale;
  q: string;
  redirects: RedirectView[];
  /** The path after which the list goes on. */
  next: string | null;
  isFirst: boolean;
  remove: FormAction<null>;
};

/** Where old addresses lead, by the old one. */
export function RedirectsList({ locale, q, redirects, next, isFirst, remove }: Props) {
  const t = useTranslations('admin.settings.redirects');
  const all = useTranslations('admin.settings');
  const [state, sendRemoval] = useActionState(remove, UNSENT);
  const here = adminLink(locale, 'settings/redirects');
  const linkTo = (query: Record<string, string>) =>
    `${here}?${new URLSearchParams({ ...(q && { q }), ...query })}`;
  const columns: Column<RedirectView>[] = [
    {
      key: 'old',
      heading: t('old'),
      isHeading: true,
      cell: ({ path }) => <Address path={path} />,
    },
    {
      key: 'new',
      heading: t('new'),
      cell: ({ to }) => (
        <a href={to}>
          <Address path={to} />
        </a>
      ),
    },
    {
      key: 'remove',
      heading: <span className="sr-only">{all('remove')}</span>,
      cell: ({ path }) => (
        <form action={sendRemoval} className="flex justify-end">
          <input type="hidden" name="path" value={path} />
          <Button
            type="submit"
            tone="quiet"
            size="small"
            aria-label={all('removeOne', { name: path })}
          >
            <Icon name="close" className="size-4" />
          </Button>
        </form>
      ),
    },
  ];
  return (
    <section aria-label={t('list')} className="grid max-w-4xl gap-4">
      <form action={here} method="get" className="flex flex-wrap items-end gap-3">
        <TextField
          key={q}
          label={t('search')}
          name="q"
          type="search"
          maxLength={1000}
          defaultValue={q}
          className="min-w-0 flex-1 basis-64"
        />
        <Button type="submit">{t('find')}</Button>
        {q && (
          <Link href={here} prefetch={false} className={buttonClass()}>
            {t('all')}
          </Link>
        )}
      </form>
      <FormError state={state} />
      {redirects.length === 0 ? (
        <EmptyState title={q ? t('nothing') : t('empty')} />
      ) : (
        <DataTable
          caption={t('list')}
          columns={columns}
          rows={redirects}
          rowKey={({ path }) => path}
        />
      )}
      {(next || !isFirst) && (
        <nav aria-label={t('list')} className="flex flex-wrap justify-between gap-3">
          {!isFirst && (
            <Link href={linkTo({})} prefetch={false} className={buttonClass()}>
              {t('first')}
            </Link>
          )}
          {next && (
            <Link
              href={linkTo({ after: next })}
              prefetch={false}
              className={`ms-auto ${buttonClass()}`}
            >
              {t('next')}
            </Link>
          )}
        </nav>
      )}
    </section>
  );
}
