'use client';

import { useEffect, useState } from 'react';
import type { FoundView } from '#articles/search-desk.ts';

const PAUSE_MS = 200;

/** The articles that fit what is typed, asked for when somebody pauses; old answers are dropped. */
export function usePaletteSearch(query: string) {
  const [articles, setArticles] = useState<FoundView[]>([]);
  const [isSearching, setSearching] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const asked = query.trim();
  useEffect(() => {
    if (!asked) {
      setArticles([]);
      return;
    }
    setSearching(true);
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/admin/palette?q=${encodeURIComponent(asked)}`, {
          signal: abort.signal,
        });
        if (!response.ok) throw new Error(String(response.status));
        setArticles((await response.json()).articles);
        setFailed(false);
      } catch {
        if (!abort.signal.aborted) setFailed(true);
      }
      if (!abort.signal.aborted) setSearching(false);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
      setSearching(false);
    };
  }, [asked]);
  return { articles, isSearching, isFailed };
}
