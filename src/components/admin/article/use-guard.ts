'use client';

import { useEffect } from 'react';
import type { WritingSession } from './writing-session.ts';

/** Saves when the person looks away or comes back, and lets nobody close a tab whose text is not saved. */
export function useGuard(session: WritingSession): void {
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const goOn = () => void session.resume();
    window.addEventListener('online', goOn, { signal });
    window.addEventListener('focus', goOn, { signal });
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'hidden' && void session.leave(),
      { signal },
    );
    window.addEventListener(
      'beforeunload',
      (event) => {
        if (session.isDirty) event.preventDefault();
      },
      { signal },
    );
    // By the place of the key: under a Persian layout the letter is another one.
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey)) return;
        if (event.altKey || event.shiftKey) return;
        event.preventDefault();
        void session.save();
      },
      { signal },
    );
    return () => end.abort();
  }, [session]);
}
