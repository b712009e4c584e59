import type { KeptDraft } from './autosave-ports.ts';

/** A text that a tab was closed with, or crashed with, before the server had it. */
export type LeftDraft<C> = KeptDraft<C> & { key: string; at: Date };

type Stored<C> = KeptDraft<C> & { at: string };

/** The part of `Storage` that is needed: localStorage, which writes before it returns. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Where this browser keeps texts until the server has them. Each tab has a drawer of its own, by
 * article and person, so that two tabs never overwrite each other's text and nobody who uses the same
 * browser gets another person's.
 */
export class DraftStore<C> {
  #storage: DraftStorage;
  #prefix: string;
  #key: string;

  constructor(
    storage: DraftStorage,
    { article, person, tab }: Record<'article' | 'person' | 'tab', string>,
  ) {
    this.#storage = storage;
    this.#prefix = `draft:${article}:${person}:`;
    this.#key = this.#prefix + tab;
  }

  get key(): string {
    return this.#key;
  }

  keep(draft: KeptDraft<C> | null, now: Date): void {
    if (draft)
      this.#storage.setItem(this.#key, JSON.stringify({ ...draft, at: now.toISOString() }));
    else this.#storage.removeItem(this.#key);
  }

  /** What other tabs have left, the newest first. `isOpen` says whether a tab still lives. */
  left(isOpen: (key: string) => boolean): LeftDraft<C>[] {
    return Array.from(
      { length: this.#storage.length },
      (_, index) => this.#storage.key(index) ?? '',
    )
      .filter((key) => key.startsWith(this.#prefix) && key !== this.#key && !isOpen(key))
      .flatMap((key) => this.#read(key))
      .sort((a, b) => b.at.getTime() - a.at.getTime());
  }

  discard(key: string): void {
    if (key.startsWith(this.#prefix)) this.#storage.removeItem(key);
  }

  // A drawer of an older form of the program, or of somebody who played with it, is none.
  #read(key: string): LeftDraft<C>[] {
    try {
      const stored = JSON.parse(this.#storage.getItem(key) ?? '') as Stored<C>;
      const isWhole = stored.content && Number.isInteger(stored.seenVersion);
      return isWhole ? [{ ...stored, key, at: new Date(stored.at) }] : [];
    } catch {
      return [];
    }
  }
}
