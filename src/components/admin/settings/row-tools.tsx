'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';

/** Buttons by which a row changes its place, or goes: order needs no dragging (WCAG 2.5.7). */
export function RowTools({
  name,
  isFirst,
  isLast,
  onMove,
  onRemove,
}: {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove?: () => void;
}) {
  const t = useTranslations('admin.settings');
  return (
    <div className="flex gap-1">
      <Button
        size="small"
        aria-label={t('moveUp', { name })}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onMove(-1)}
      >
        <Icon name="up" className="size-4" />
      </Button>
      <Button
        size="small"
        aria-label={t('moveDown', { name })}
        aria-disabled={isLast}
        onClick={() => !isLast && onMove(1)}
      >
        <Icon name="down" className="size-4" />
      </Button>
      {onRemove && (
        <Button size="small" tone="danger" aria-label={t('removeOne', { name })} onClick={onRemove}>
          <Icon name="close" className="size-4" />
        </Button>
      )}
    </div>
  );
}
