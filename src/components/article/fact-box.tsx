import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { BodyFactBox } from '#articles/body.ts';
import { firstDirection } from '#persian/direction.ts';
import { containerDirection } from './body-direction.ts';

/** Facts beside the story. */
export function FactBox({ box, children }: { box: BodyFactBox; children: ReactNode }) {
  const t = useTranslations('body');
  const { title } = box.attrs;
  return (
    <aside
      className="fact-box"
      aria-label={title || t('factBox')}
      dir={firstDirection(title) ?? containerDirection(box)}
    >
      {title && (
        <p className="fact-box-title" dir="auto">
          {title}
        </p>
      )}
      {children}
    </aside>
  );
}
