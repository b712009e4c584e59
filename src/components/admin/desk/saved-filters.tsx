'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { DeskQuery } from '#articles/desk-query.ts';
import type { FilterView } from '#articles/list-filters.ts';
import type { Locale } from '#i18n/routing.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { Button } from '../button.tsx';
import { TextField } from '../field.tsx';
import { FormError } from '../form-error.tsx';
import { Icon } from '../icon.tsx';
import { Notice } from '../notice.tsx';
import { SubmitButton } from '../submit-button.tsx';
import { deskLink } from './desk-links.ts';

type Props = {
  locale: Locale;
  filters: FilterView[];
  query: DeskQuery;
  save: FormAction<null>;
  remove: FormAction<null>;
};

/** The lists that this person comes back to, and a way to keep the one that is shown. */
export function SavedFilters({ locale, filters, query, save, remove }: Props) {
  const t = useTranslations('admin.desk.saved');
  const [state, send] = useActionState(save, UNSENT);
  const [removed, sendRemoval] = useActionState(remove, UNSENT);
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <FormError state={removed} />
      {filters.length > 0 && (
        <ul aria-label={t('label')} className="flex flex-wrap gap-2">
          {filters.map((filter) => (
            <li
              key={filter.id}
              className="flex items-center rounded-full border border-line bg-panel ps-3"
            >
              <Link href={deskLink(locale, filter.query)} prefetch={false} className="py-1">
                <bdi>{filter.name}</bdi>
              </Link>
              <form action={sendRemoval} className="flex">
                <input type="hidden" name="id" value={filter.id} />
                <Button
                  type="submit"
                  tone="quiet"
                  size="small"
                  aria-label={t('remove', { name: filter.name })}
                >
                  <Icon name="close" className="size-4" />
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <details key={`kept-${state.turn}`} open={state.error !== null} className="min-w-0">
        <summary className="flex min-h-8 cursor-pointer items-center text-sm text-accent">
          {t('save')}
        </summary>
        <form action={send} className="mt-2 grid gap-3 rounded-lg border border-line p-4">
          <FormError state={state} />
          <input type="hidden" name="query" value={JSON.stringify(query)} />
          <TextField
            label={t('name')}
            name="name"
            maxLength={60}
            required
            defaultValue={state.values.name}
            refused={state.fields.name}
          />
          <SubmitButton size="small">{t('submit')}</SubmitButton>
        </form>
      </details>
      {state.turn > 0 && !state.error && (
        <Notice tone="done" isNews>
          <p>{t('done')}</p>
        </Notice>
      )}
    </div>
  );
}
