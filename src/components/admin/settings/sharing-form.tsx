'use client';

import { useState } from 'react';
import type { ShareTarget } from '#settings/schema.ts';
import type { FormAction } from '#web/form-state.ts';
import { moved } from './moved.ts';
import { RowTools } from './row-tools.tsx';
import { SettingForm } from './setting-form.tsx';

/** Which services stand under a story, and in which order. */
export function SharingForm({
  all,
  targets,
  action,
}: {
  /** Every service, by the name that the person knows it by. */
  all: { target: ShareTarget; name: string }[];
  targets: ShareTarget[];
  action: FormAction<null>;
}) {
  const nameOf = (target: ShareTarget) => all.find((one) => one.target === target)?.name ?? target;
  const [rows, setRows] = useState(() => [
    ...targets.map((target) => ({ target, isOn: true })),
    ...all.flatMap(({ target }) => (targets.includes(target) ? [] : [{ target, isOn: false }])),
  ]);
  const turn = (target: ShareTarget) =>
    setRows(rows.map((row) => (row.target === target ? { ...row, isOn: !row.isOn } : row)));
  return (
    <SettingForm action={action}>
      {() => (
        <ol className="grid divide-y divide-line rounded-lg border border-line">
          {rows.map(({ target, isOn }, index) => (
            <li key={target} className="flex items-center gap-3 px-4 py-2">
              {isOn && <input type="hidden" name="targets[]" value={target} />}
              <label className="me-auto flex min-h-8 items-center gap-3">
                <input
                  type="checkbox"
                  checked={isOn}
                  onChange={() => turn(target)}
                  className="size-5 accent-[var(--accent)]"
                />
                {nameOf(target)}
              </label>
              <RowTools
                name={nameOf(target)}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onMove={(by) => setRows(moved(rows, index, by))}
              />
            </li>
          ))}
        </ol>
      )}
    </SettingForm>
  );
}
