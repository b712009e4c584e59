import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { BodyFactBox } from '#articles/body.ts';
import { firstDirection } from '#persian/direction.ts';
import { containerDirection } from './body-direction.ts';

/** Facts beside the story. */
export async function FactBox({ box, children }: { box: BodyFactBox; children: ReactNode }) {
  const t = await getTranslations('body');
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
