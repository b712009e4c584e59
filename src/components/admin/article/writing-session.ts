import type { Content } from '#articles/content.ts';
import type { Locale } from '#persian/locale.ts';
import type { Refused } from '#web/form-state.ts';
import { Autosave } from './autosave.ts';
import type { SaveReply, SaveState } from './autosave-ports.ts';
import { type Answer, callAdmin } from './call-admin.ts';
import { DraftStore, type LeftDraft } from './draft-store.ts';
import { type Choice, countChoices, type Merge, mergeContent, resolveMerge } from './merge.ts';
import { textKey } from './same-text.ts';
import { holdTab, openTabs } from './tab-lock.ts';

/** The newest revision as the server has it, and who saved it. */
export type Newest = { content: Content; version: number; number: number; savedBy: string | null };

export type Conflict = { merge: Merge<Content>; theirs: Newest };

export type Snapshot = {
  content: Content;
  save: SaveState;
  /** Two texts that a person has to make one of. */
  conflict: Conflict | null;
  /** What a closed tab has left. */
  left: LeftDraft<Content> | null;
  /** Rises when the text was replaced from outside, so that editors begin anew. */
  turn: number;
  /** Somebody else's changes have come in by themselves: whose, and in which fields. */
  joined: { by: string | null; fields: (keyof Content)[] } | null;
  /** The browser's own store is full or closed. */
  isUnkept: boolean;
};

export type Start = {
  articleId: string;
  locale: Locale;
  personId: string;
  newest: Newest;
  savedAt: Date | null;
};

/** One article open in one tab: the text, its saving, and what happens when others save too. */
export class WritingSession {
  readonly #start: Start;
  readonly #autosave: Autosave<Content>;
  readonly #listeners = new Set<() => void>();
  #store: DraftStore<Content> | null = null;
  #snapshot: Snapshot;

  constructor(start: Start) {
    this.#start = start;
    const { content, version, number } = start.newest;
    this.#autosave = new Autosave<Content>(
      {
        send: (text, seenVersion, kind) => this.#send(text, seenVersion, kind),
        keep: (draft) => this.#keep(() => this.#store?.keep(draft, new Date())),
        after: (ms, call) => {
          const timer = setTimeout(call, ms);
          return () => clearTimeout(timer);
        },
        now: () => new Date(),
        changed: (save) => this.#saveChanged(save),
      },
      { content, version, number, savedAt: start.savedAt },
    );
    const { state: save } = this.#autosave;
    const nothing = { conflict: null, left: null, joined: null, isUnkept: false };
    this.#snapshot = { content, save, turn: 0, ...nothing };
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  snapshot = () => this.#snapshot;
  get isDirty() {
    return this.#autosave.isDirty;
  }
  /** Of the revision that the text stands on. */
  get number() {
    return this.#autosave.number;
  }
  get version() {
    return this.#autosave.version;
  }

  /** To be called when the page is there; gives what ends it. */
  open(): () => void {
    const { articleId, personId } = this.#start;
    const tab = Math.random().toString(36).slice(2);
    this.#store = new DraftStore(localStorage, { article: articleId, person: personId, tab });
    const release = holdTab(this.#store.key);
    this.#autosave.begin();
    void this.#offerLeft();
    return () => {
      // What is on its way is answered or lies in the store.
      void this.#autosave.flush('autosaved');
      this.#autosave.end();
      release();
    };
  }

  /** Something was typed or chosen. */
  set(change: Partial<Content>): void {
    const content = { ...this.#snapshot.content, ...change };
    this.#emit({ content, joined: null });
    this.#autosave.edit(content);
  }

  /** The same, from outside of the fields: editors take it up. */
  replace(change: Partial<Content>): void {
    this.#emit({ turn: this.#snapshot.turn + 1 });
    this.set(change);
  }

  save = () => this.#autosave.flush('saved');
  resume = () => this.#autosave.resume();
  leave = () => this.#autosave.flush('autosaved');

  /** An operation of this article, after all that was typed is saved; null: it could not be saved. */
  async act<T extends { version: number }>(verb: string, input: object): Promise<Answer<T> | null> {
    let answer: Answer<T> | null = null;
    const path = `articles/${this.#start.articleId}/${verb}`;
    await this.#autosave
      .change(async (seenVersion) => {
        answer = await callAdmin<T>(path, { ...input, seenVersion });
        if (answer.kind !== 'ok') throw new Refusal();
        return answer.data;
      })
      .catch((error) => {
        if (!(error instanceof Refusal)) throw error;
      });
    const given = answer as Answer<T> | null;
    if (given?.kind === 'refused' && given.status === 409) await this.meet();
    return given;
  }

  /** Fetches what somebody else has saved, and joins it with what is typed here, or asks. */
  async meet(): Promise<void> {
    const answer = await callAdmin<Newest>(`articles/${this.#start.articleId}/newest`);
    if (answer.kind !== 'ok') return;
    const theirs = answer.data;
    const isTheirs = (text: Content) => this.#isSame(text, theirs.content);
    // An answer was lost on the way: what came in is my own text.
    const base = this.#autosave.unanswered.findLast(isTheirs) ?? this.#autosave.base;
    this.#join(base, theirs);
  }

  resolve(fields: Partial<Record<keyof Content, Choice>>, blocks: Choice[]): void {
    const { conflict } = this.#snapshot;
    if (!conflict) return;
    this.#take(conflict.theirs, resolveMerge(conflict.merge, fields, blocks));
  }

  /** Goes on with what a closed tab has left. False: what it stood on cannot be had just now. */
  async takeUp(): Promise<boolean> {
    const { left } = this.#snapshot;
    if (!left) return false;
    const { articleId, newest } = this.#start;
    const at = `articles/${articleId}/revision?number=${left.baseNumber}`;
    const { content, number, version } = this.#autosave;
    if (left.baseNumber === number) {
      this.replace(left.content);
    } else {
      const answer = await callAdmin<{ content: Content }>(at);
      if (answer.kind !== 'ok') return false;
      // The text of the closed tab counts as typed here, on the revision that it was typed on.
      this.set(left.content);
      this.#join(answer.data.content, { ...newest, content, number, version });
    }
    this.#drop(left);
    return true;
  }

  discardLeft(): void {
    if (this.#snapshot.left) this.#drop(this.#snapshot.left);
  }

  dismissJoined(): void {
    this.#emit({ joined: null });
  }

  async #offerLeft(): Promise<void> {
    const open = await openTabs();
    const all = this.#store?.left((key) => open.has(key)) ?? [];
    const isKnown = (draft: LeftDraft<Content>) =>
      this.#isSame(draft.content, this.#autosave.content);
    for (const draft of all.filter(isKnown)) this.#store?.discard(draft.key);
    this.#emit({ left: all.find((draft) => !isKnown(draft)) ?? null });
  }

  #drop(left: LeftDraft<Content>): void {
    this.#store?.discard(left.key);
    this.#emit({ left: null });
    void this.#offerLeft();
  }

  #join(base: Content, theirs: Newest): void {
    if (!this.#autosave.isDirty) {
      const isNews = !this.#isSame(this.#autosave.content, theirs.content);
      this.#autosave.acknowledge(theirs);
      if (isNews) this.#shown(theirs.content, { by: theirs.savedBy, fields: [] });
      return;
    }
    const mine = this.#autosave.content;
    const merge = mergeContent(base, mine, theirs.content, this.#start.locale);
    if (countChoices(merge) > 0) this.#emit({ conflict: { merge, theirs } });
    else this.#take(theirs, resolveMerge(merge, {}, []), merge.taken);
  }

  #take(theirs: Newest, content: Content, fields: (keyof Content)[] = []): void {
    this.#autosave.adopt(theirs, content);
    this.#shown(content, fields.length > 0 ? { by: theirs.savedBy, fields } : null);
  }

  #shown(content: Content, joined: Snapshot['joined']): void {
    this.#emit({ content, joined, conflict: null, turn: this.#snapshot.turn + 1 });
  }

  async #send(content: Content, seenVersion: number, kind: string): Promise<SaveReply> {
    const { articleId, personId } = this.#start;
    const input = { content, seenVersion, kind, personId };
    const answer = await callAdmin<{ version: number; number: number }>(
      `articles/${articleId}/save`,
      input,
    );
    return answer.kind === 'ok' ? { kind: 'saved', ...answer.data } : replyOf(answer);
  }

  #saveChanged(save: SaveState): void {
    this.#emit({ save });
    if (save.phase === 'stale') void this.meet();
  }

  #keep(write: () => void): void {
    try {
      write();
      if (this.#snapshot?.isUnkept) this.#emit({ isUnkept: false });
    } catch {
      // Full, or closed by a setting: the person must know, for a crash would lose the text.
      this.#emit({ isUnkept: true });
    }
  }

  #isSame(one: Content, two: Content): boolean {
    return textKey(one, this.#start.locale) === textKey(two, this.#start.locale);
  }

  #emit(change: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}

class Refusal extends Error {}

function replyOf(
  answer: { kind: 'refused'; status: number; refused: Refused } | { kind: 'failed' },
): SaveReply {
  if (answer.kind === 'failed') return { kind: 'failed' };
  if (answer.status === 401) return { kind: 'signedOut' };
  if (answer.status === 409) return { kind: 'stale' };
  return { kind: 'refused', code: answer.refused.code };
}
