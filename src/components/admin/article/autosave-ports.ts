/** What became of one attempt to save. */
export type SaveReply =
  | { kind: 'saved'; version: number; number: number }
  /** Somebody else has saved since the version seen. */
  | { kind: 'stale' }
  /** The session is over. */
  | { kind: 'signedOut' }
  /** It will be refused again as long as the text is this one. `code` is a DomainError's. */
  | { kind: 'refused'; code: string }
  /** No answer, or one that blames the server. It may have been saved all the same. */
  | { kind: 'failed' };

/** What the browser keeps until the server has it. */
export type KeptDraft<C> = {
  content: C;
  /** Version and revision number that the text was typed on. */
  seenVersion: number;
  baseNumber: number;
};

export type SavePhase =
  | 'saved'
  | 'changed'
  | 'saving'
  | 'retrying'
  | 'stale'
  | 'signedOut'
  | 'refused';

export type SaveState = { phase: SavePhase; code: string | null; savedAt: Date | null };

/** The world around the machine; the tests give it another one. */
export type AutosavePorts<C> = {
  send(content: C, seenVersion: number, kind: 'autosaved' | 'saved'): Promise<SaveReply>;
  /** Must have stored when it returns; null: the server has everything. */
  keep(draft: KeptDraft<C> | null): void;
  /** Calls back after so many milliseconds; gives what takes the call back. */
  after(ms: number, call: () => void): () => void;
  now(): Date;
  changed(state: SaveState): void;
};
