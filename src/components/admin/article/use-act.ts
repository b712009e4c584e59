'use client';

import { useState } from 'react';
import type { Refused } from '#web/form-state.ts';
import { useWriting } from './writing.tsx';

/** Why an operation did not happen; `unsaved` and `failed` are about the line, not about a rule. */
export type Trouble = Refused | 'unsaved' | 'failed';

/** Runs operations on the article, one at a time, and keeps why the last one was refused. */
export function useAct() {
  const { session, refresh } = useWriting();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  /** What the operation gave, or null when it was refused. */
  async function act<T extends { version: number }>(verb: string, input: object = {}) {
    setBusy(true);
    setTrouble(null);
    const answer = await session.act<T>(verb, input);
    setBusy(false);
    if (answer?.kind === 'ok') {
      refresh();
      return answer.data;
    }
    setTrouble(answer === null ? 'unsaved' : answer.kind === 'refused' ? answer.refused : 'failed');
    return null;
  }
  return { act, isBusy, trouble };
}
