'use client';

import { useTranslations } from 'next-intl';
import { Icon } from '../icon.tsx';

/** What has been chosen, in its order, each with a button that takes it away again. */
export function ChosenList({
  items,
  onRemove,
  onMoveUp,
  isReadOnly,
}: {
  items: { key: string; text: string }[];
  onRemove: (key: string) => void;
  onMoveUp?: (key: string) => void;
  isReadOnly: boolean;
}) {
  const t = useTranslations('admin.article');
  if (items.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {items.map(({ key, text }, index) => (
        <li
          key={key}
          className="flex min-h-8 max-w-full items-center gap-1 rounded-full border border-line bg-panel ps-3 pe-1"
        >
          <bdi className="truncate">{text}</bdi>
          {onMoveUp && index > 0 && !isReadOnly && (
            <button
              type="button"
              onClick={() => onMoveUp(key)}
              aria-label={t('moveUp', { name: text })}
              className="grid size-7 place-items-center rounded-full hover:bg-[var(--mark)]"
            >
              <span aria-hidden="true">↑</span>
            </button>
          )}
          {!isReadOnly && (
            <button
              type="button"
              onClick={() => onRemove(key)}
              aria-label={t('remove', { name: text })}
              className="grid size-7 place-items-center rounded-full hover:bg-[var(--mark)]"
            >
              <Icon name="close" className="size-4" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
