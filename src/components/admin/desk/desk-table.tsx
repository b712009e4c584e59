'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import type { BulkOutcome } from '#articles/bulk.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { FormError } from '../form-error.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { BulkOutcomes } from './bulk-outcomes.tsx';
import { HeadlineCell, SavedCell, SectionCell, StateCell } from './desk-cells.tsx';
import type { DeskChoice } from './desk-choice.ts';
import type { ShownRow } from './desk-row.ts';

type Props = {
  rows: ShownRow[];
  sections: DeskChoice[];
  canBulk: boolean;
  bulk: FormAction<BulkOutcome[]>;
};

const CELL = 'block text-start align-top font-normal md:table-cell md:px-3 md:py-2.5';

/** The list itself: a table, or cards where the page is narrow, with what can be done to several. */
export function DeskTable({ rows, sections, canBulk, bulk }: Props) {
  const t = useTranslations('admin.desk');
  const [state, send] = useActionState(bulk, UNSENT);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter(({ id }) => selected.has(id));
  const columns = ['headline', 'state', 'section', 'saved'] as const;
  const toggle = (id: string) => select(selected.symmetricDifference(new Set([id])));
  const selectAll = (isAll: boolean) => select(new Set(isAll ? rows.map(({ id }) => id) : []));
  return (
    // React unticks boxes after an action, also those that it controls.
    <form action={send} onReset={(event) => event.preventDefault()} className="grid gap-4">
      <FormError state={state} />
      {state.done && <BulkOutcomes key={state.turn} outcomes={state.done} rows={rows} />}
      {canBulk && chosen.length > 0 && (
        <BulkBar
          key={`bar-${state.turn}`}
          count={chosen.length}
          sections={sections}
          onClear={() => select(new Set())}
        />
      )}
      {chosen.map(({ id, version }) => (
        <input key={id} type="hidden" name="items[]" value={`${id}:${version}`} />
      ))}
      <table className="block w-full md:table md:border-collapse md:[&_th:nth-child(2)]:w-full">
        <caption className="sr-only">{t('table.caption')}</caption>
        <thead className="sr-only md:not-sr-only md:table-header-group">
          <tr className="border-b border-line text-sm text-muted">
            {canBulk && (
              <th scope="col" className="w-10 px-2 py-2 text-center">
                <Check
                  label={t('table.selectAll')}
                  isOn={chosen.length === rows.length}
                  onToggle={() => selectAll(chosen.length < rows.length)}
                />
              </th>
            )}
            {columns.map((column) => (
              <th key={column} scope="col" className="px-3 py-2 text-start font-bold">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="grid gap-3 md:table-row-group">
          {rows.map((row) => (
            <tr
              key={row.id}
              data-row=""
              className="grid gap-1 rounded-lg border border-line p-3 focus-within:bg-[var(--mark)] has-checked:bg-[var(--mark)] md:table-row md:rounded-none md:border-0 md:border-b md:p-0"
            >
              {canBulk && (
                <td className="block md:table-cell md:w-10 md:px-2 md:py-2.5 md:text-center">
                  <Check
                    label={t('table.selectOne', { headline: row.headline ?? t('table.none') })}
                    isOn={selected.has(row.id)}
                    onToggle={() => toggle(row.id)}
                  />
                </td>
              )}
              <th scope="row" className={CELL}>
                <HeadlineCell row={row} />
              </th>
              <td className={CELL}>
                <StateCell row={row} />
              </td>
              <td className={CELL}>
                <SectionCell row={row} />
              </td>
              <td className={CELL}>
                <SavedCell row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </form>
  );
}

function Check({ label, isOn, onToggle }: { label: string; isOn: boolean; onToggle: () => void }) {
  return (
    <label className="inline-flex size-7 items-center justify-center">
      <input
        type="checkbox"
        aria-label={label}
        checked={isOn}
        onChange={onToggle}
        className="size-5 accent-[var(--accent)]"
      />
    </label>
  );
}
