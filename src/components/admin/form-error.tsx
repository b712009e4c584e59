'use client';

import type { FormState } from '#web/form-state.ts';
import { Notice } from './notice.tsx';
import { useSentence } from './use-sentence.ts';

/** Why the form as a whole was refused. */
export function FormError({ state }: { state: FormState }) {
  const sentence = useSentence();
  if (!state.error) return null;
  return (
    <Notice key={state.turn} tone="danger" isNews>
      <p>{sentence(state.error)}</p>
    </Notice>
  );
}
