'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatNumber } from '#persian/digits.ts';
import type { PolicyLine } from '#settings/schema.ts';
import type { FormAction } from '#web/form-state.ts';
import { Button } from '../button.tsx';
import { TextArea } from '../field.tsx';
import { moved } from './moved.ts';
import { RowTools } from './row-tools.tsx';
import { SettingForm } from './setting-form.tsx';

type Line = Omit<PolicyLine, 'number'> & { number: number | null; key: string };

/** The lines under the comments: words of both editions, order, and which are shown. */
export function CommentsForm({ lines, action }: { lines: PolicyLine[]; action: FormAction<null> }) {
  return (
    <SettingForm action={action}>
      {/* A new life after each save: new lines have their numbers then. */}
      {() => <Lines key={JSON.stringify(lines)} lines={lines} />}
    </SettingForm>
  );
}

function Lines({ lines }: { lines: PolicyLine[] }) {
  const t = useTranslations('admin.settings.comments');
  const locale = useLocale();
  const [rows, setRows] = useState<Line[]>(() =>
    lines.map((line) => ({ ...line, key: `${line.number}` })),
  );
  const change = (key: string, values: Partial<Line>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...values } : row)));
  const add = () =>
    setRows([...rows, { number: null, fa: '', en: '', isOn: true, key: crypto.randomUUID() }]);
  const nameOf = ({ number }: Line) =>
    number === null ? t('newLine') : t('line', { number: formatNumber(number, locale) });
  return (
    <>
      <input
        type="hidden"
        name="lines"
        value={JSON.stringify(rows.map(({ key: _, ...line }) => line))}
      />
      <ol className="grid gap-4">
        {rows.map((row, index) => (
          <li key={row.key} className="grid gap-3 rounded-lg border border-line p-4">
            <div className="flex flex-wrap items-center gap-3">
              <h3 className="font-bold">{nameOf(row)}</h3>
              <label className="me-auto flex min-h-8 items-center gap-2">
                <input
                  type="checkbox"
                  checked={row.isOn}
                  onChange={(event) => change(row.key, { isOn: event.target.checked })}
                  className="size-5 accent-[var(--accent)]"
                />
                {t('isOn')}
              </label>
              <RowTools
                name={nameOf(row)}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onMove={(by) => setRows(moved(rows, index, by))}
                onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
              />
            </div>
            <Words row={row} onChange={(words) => change(row.key, words)} />
          </li>
        ))}
      </ol>
      <Button onClick={add} className="justify-self-start">
        {t('add')}
      </Button>
    </>
  );
}

function Words({ row, onChange }: { row: Line; onChange: (words: Partial<Line>) => void }) {
  const t = useTranslations('admin.settings');
  return (['fa', 'en'] as const).map((edition) => (
    <TextArea
      key={edition}
      label={t(edition)}
      lang={edition}
      rows={2}
      maxLength={400}
      value={row[edition]}
      onChange={(event) => onChange({ [edition]: event.target.value })}
    />
  ));
}
