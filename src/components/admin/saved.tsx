import type { ReactNode } from 'react';
import type { FormState } from '#web/form-state.ts';
import { Notice } from './notice.tsx';

/** Says that it was done, once it was. */
export function Saved({ state, children }: { state: FormState; children: ReactNode }) {
  if (state.done === null || state.error) return null;
  return (
    <Notice key={state.turn} tone="done" isNews>
      {children}
    </Notice>
  );
}
