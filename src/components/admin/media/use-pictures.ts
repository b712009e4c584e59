'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PictureCard, PictureFilter } from '#media/list.ts';
import type { PickedPicture } from '#media/views.ts';

export type PicturePage = { pictures: PictureCard[]; next: string | null };

const TYPING_MS = 250;

/** The library as it is searched and scrolled; what was asked last is what is shown. */
export function usePictures(first: PicturePage | null) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<PictureFilter>('all');
  const [page, setPage] = useState<PicturePage | null>(first);
  const [state, setState] = useState<'ready' | 'loading' | 'failed'>(first ? 'ready' : 'loading');
  const asked = useRef(0);
  const isFresh = useRef(first !== null);

  const load = useCallback(
    async (after: string | null) => {
      asked.current += 1;
      const turn = asked.current;
      setState('loading');
      const found = await ask({ query, filter, after });
      if (turn !== asked.current) return;
      setState(found ? 'ready' : 'failed');
      if (!found) return;
      setPage((shown) => ({
        next: found.next,
        pictures: after && shown ? [...shown.pictures, ...found.pictures] : found.pictures,
      }));
    },
    [query, filter],
  );

  useEffect(() => {
    // The server has drawn the first page.
    if (isFresh.current) {
      isFresh.current = false;
      return;
    }
    const timer = setTimeout(() => load(null), query ? TYPING_MS : 0);
    return () => clearTimeout(timer);
  }, [load, query]);

  const add = useCallback((picture: PickedPicture) => {
    const card = { isPublic: false, isExpired: false, ...picture };
    setPage((shown) => ({
      next: shown?.next ?? null,
      pictures: [card, ...(shown?.pictures.filter(({ id }) => id !== card.id) ?? [])],
    }));
  }, []);

  const more = () => load(page?.next ?? null);
  return { query, setQuery, filter, setFilter, page, state, more, again: () => load(null), add };
}

async function ask(values: {
  query: string;
  filter: PictureFilter;
  after: string | null;
}): Promise<PicturePage | null> {
  const { after, ...rest } = values;
  const parameters = new URLSearchParams({ ...rest, ...(after && { after }) });
  try {
    const response = await fetch(`/api/admin/media?${parameters}`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
