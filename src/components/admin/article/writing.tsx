'use client';

import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useCallback,
  useSyncExternalStore,
} from 'react';
import type { Content } from '#articles/content.ts';
import type { EditView } from '#articles/edit-view.ts';
import type { WritingChoices } from '#articles/find-choices.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';
import type { Snapshot, WritingSession } from './writing-session.ts';

/** What every part of the page knows. */
export type Writing = {
  session: WritingSession;
  article: EditView;
  choices: WritingChoices;
  person: { id: string; name: string };
  /** The text's editor, once it is there. */
  editor: RefObject<EditorHandle | null>;
  /** Takes up what an operation has changed on the server. */
  refresh: () => void;
};

const WritingContext = createContext<Writing | null>(null);

export function WritingProvider({ value, children }: { value: Writing; children: ReactNode }) {
  return <WritingContext value={value}>{children}</WritingContext>;
}

export function useWriting(): Writing {
  const writing = use(WritingContext);
  if (!writing) throw new Error('outside of the page of an article');
  return writing;
}

/** A part of the state, so that a key redraws only what shows it. `select` gives what is there, nothing new. */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  const { session } = useWriting();
  const get = () => select(session.snapshot());
  return useSyncExternalStore(session.subscribe, get, get);
}

/** One field of the text and how to change it. */
export function useField<K extends keyof Content>(name: K) {
  const { session, article } = useWriting();
  const value = useSnapshot(({ content }) => content[name]);
  const set = useCallback(
    (next: Content[K]) => session.set({ [name]: next } as Pick<Content, K>),
    [session, name],
  );
  return { value, set, isReadOnly: !article.can.edit };
}
