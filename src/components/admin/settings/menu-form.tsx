'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '#i18n/routing.ts';
import type { MenuItem } from '#settings/schema.ts';
import type { FormAction } from '#web/form-state.ts';
import { Button } from '../button.tsx';
import { Select, TextField } from '../field.tsx';
import { moved } from './moved.ts';
import { RowTools } from './row-tools.tsx';
import { SettingForm } from './setting-form.tsx';

type Choice = { slug: string; name: string };

/** The head of one edition: as it comes, or a list of its own. */
export function MenuForm({
  edition,
  items,
  sections,
  action,
}: {
  edition: Locale;
  items: MenuItem[] | null;
  sections: Choice[];
  action: FormAction<null>;
}) {
  const t = useTranslations('admin.settings.menus');
  const [isOwn, setOwn] = useState(items !== null);
  const [rows, setRows] = useState(() => (items ?? []).map((item) => keyed(item)));
  const first = sections[0];
  const nameOf = (item: MenuItem) =>
    item.kind === 'link'
      ? item.label || t('label')
      : (sections.find(({ slug }) => slug === item.slug)?.name ?? item.slug);
  const change = (key: string, item: MenuItem) =>
    setRows(rows.map((row) => (row.key === key ? { key, item } : row)));
  return (
    <SettingForm action={action} className="rounded-lg border border-line p-4">
      {() => (
        <>
          <h3 className="text-lg font-bold">{t(edition)}</h3>
          <input type="hidden" name="locale" value={edition} />
          <input
            type="hidden"
            name="items"
            value={JSON.stringify(isOwn ? rows.map(({ item }) => item) : null)}
          />
          <div className="grid gap-1">
            <label className="flex min-h-8 items-center gap-3">
              <input
                type="checkbox"
                checked={isOwn}
                onChange={() => setOwn(!isOwn)}
                className="size-5 accent-[var(--accent)]"
              />
              {t('own')}
            </label>
            <p className="text-sm text-muted">{t('ownHint')}</p>
          </div>
          {isOwn && (
            <ol className="grid gap-3">
              {rows.map(({ key, item }, index) => (
                <li key={key} className="flex flex-wrap items-end gap-3 border-b border-line pb-3">
                  <MenuFields
                    item={item}
                    sections={sections}
                    onChange={(next) => change(key, next)}
                  />
                  <RowTools
                    name={nameOf(item)}
                    isFirst={index === 0}
                    isLast={index === rows.length - 1}
                    onMove={(by) => setRows(moved(rows, index, by))}
                    onRemove={() => setRows(rows.filter((row) => row.key !== key))}
                  />
                </li>
              ))}
            </ol>
          )}
          {isOwn && (
            <div className="flex flex-wrap gap-2">
              {first && (
                <Button
                  size="small"
                  onClick={() => setRows([...rows, keyed({ kind: 'section', slug: first.slug })])}
                >
                  {t('addSection')}
                </Button>
              )}
              <Button
                size="small"
                onClick={() => setRows([...rows, keyed({ kind: 'link', label: '', url: '' })])}
              >
                {t('addLink')}
              </Button>
            </div>
          )}
        </>
      )}
    </SettingForm>
  );
}

function keyed(item: MenuItem) {
  return { key: crypto.randomUUID() as string, item };
}

function MenuFields({
  item,
  sections,
  onChange,
}: {
  item: MenuItem;
  sections: Choice[];
  onChange: (item: MenuItem) => void;
}) {
  const t = useTranslations('admin.settings.menus');
  if (item.kind === 'section') {
    return (
      <Select
        label={t('section')}
        className="min-w-48 flex-1"
        value={item.slug}
        onChange={(event) => onChange({ ...item, slug: event.target.value })}
      >
        {sections.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <>
      <TextField
        label={t('label')}
        className="min-w-40 flex-1"
        value={item.label}
        maxLength={60}
        onChange={(event) => onChange({ ...item, label: event.target.value })}
      />
      <TextField
        label={t('url')}
        className="min-w-48 flex-1"
        dir="ltr"
        value={item.url}
        placeholder={t('urlHint')}
        onChange={(event) => onChange({ ...item, url: event.target.value })}
      />
    </>
  );
}
