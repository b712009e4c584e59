import type {
  AutosavePorts,
  KeptDraft,
  SavePhase,
  SaveReply,
  SaveState,
} from './autosave-ports.ts';

/** From the last key to the save. */
export const QUIET_MS = 1500;
const FIRST_RETRY_MS = 2000;
const LAST_RETRY_MS = 30_000;

/** Phases in which nothing is sent until a person has decided something. */
const WAITING: readonly SavePhase[] = ['stale', 'signedOut'];

/**
 * Saves what is typed, and yields. One request at a time, each with the version that its text was
 * typed on. What the server has not acknowledged lies in the browser's own store from the moment it
 * is typed. When somebody else has saved, it stops and keeps: the merge goes on from `adopt`.
 */
export class Autosave<C> {
  #ports: AutosavePorts<C>;
  #content: C;
  #base: C;
  #unanswered: C[] = [];
  #version: number;
  #number: number;
  /** Counts edits; what is greater than the acknowledged one is not on the server. */
  #serial = 0;
  #acknowledged = 0;
  #phase: SavePhase = 'saved';
  #code: string | null = null;
  #savedAt: Date | null;
  #busy: Promise<void> | null = null;
  #cancelTimer: (() => void) | null = null;
  #failures = 0;
  #ended = false;

  constructor(
    ports: AutosavePorts<C>,
    start: { content: C; version: number; number: number; savedAt: Date | null },
  ) {
    this.#ports = ports;
    this.#content = start.content;
    this.#base = start.content;
    this.#version = start.version;
    this.#number = start.number;
    this.#savedAt = start.savedAt;
  }

  get state(): SaveState {
    return { phase: this.#phase, code: this.#code, savedAt: this.#savedAt };
  }
  get content(): C {
    return this.#content;
  }
  /** The text of the revision that this one was typed on. */
  get base(): C {
    return this.#base;
  }
  /** Sent without an answer since the last acknowledged one: each may have been saved. */
  get unanswered(): readonly C[] {
    return this.#unanswered;
  }
  get version(): number {
    return this.#version;
  }
  /** Revision that the text stands on. */
  get number(): number {
    return this.#number;
  }
  get isDirty(): boolean {
    return this.#serial !== this.#acknowledged;
  }

  /** Something was typed. */
  edit(content: C): void {
    this.#content = content;
    this.#serial += 1;
    this.#keep();
    if (WAITING.includes(this.#phase)) return;
    if (!this.#busy) this.#enter('changed');
    this.#schedule(QUIET_MS);
  }

  /** Saves now, whatever the timer says (Ctrl+S). True when the server has all that was typed. */
  async flush(kind: 'autosaved' | 'saved' = 'saved'): Promise<boolean> {
    this.#stopTimer();
    while (this.#busy) await this.#busy;
    while (this.isDirty && !this.#ended && !WAITING.includes(this.#phase)) {
      await this.#save(kind);
      while (this.#busy) await this.#busy;
      // Typed while it was on its way: whoever asked for everything waits for that too.
      if (kind === 'autosaved' || this.#phase !== 'changed') break;
    }
    return !this.isDirty;
  }

  /** The line is back, or somebody has signed in again. */
  async resume(): Promise<void> {
    if (this.#phase === 'signedOut') this.#enter('changed');
    if (this.isDirty && !WAITING.includes(this.#phase)) await this.flush('autosaved');
  }

  /**
   * Another change of the same article (publish, schedule …), between two saves: with the version of
   * the moment, after all that was typed has been saved. Null when it could not be saved.
   */
  async change<R extends { version: number }>(
    act: (seenVersion: number) => Promise<R>,
  ): Promise<R | null> {
    do {
      if (!(await this.flush())) return null;
    } while (this.#busy || this.isDirty);
    const turn = Promise.withResolvers<void>();
    this.#busy = turn.promise;
    try {
      const result = await act(this.#version);
      this.#version = result.version;
      return result;
    } finally {
      this.#busy = null;
      turn.resolve();
      // What was typed meanwhile stands on the new version.
      if (this.isDirty) {
        this.#keep();
        this.#schedule(QUIET_MS);
      }
    }
  }

  /** Somebody else's revision is known now: `content` counts as typed on it, and is saved. */
  adopt(theirs: { version: number; number: number; content: C }, content: C): void {
    this.#version = theirs.version;
    this.#number = theirs.number;
    this.#stand(theirs.content);
    this.#content = content;
    this.#serial += 1;
    this.#keep();
    this.#enter('changed');
    this.#schedule(0);
  }

  /** The server's newest revision takes the place of the text: nothing of it is missing there. */
  acknowledge(theirs: { version: number; number: number; content: C }): void {
    this.#version = theirs.version;
    this.#number = theirs.number;
    this.#stand(theirs.content);
    this.#content = theirs.content;
    this.#acknowledged = this.#serial;
    this.#savedAt = this.#ports.now();
    this.#ports.keep(null);
    this.#enter('saved');
  }

  /** After `end`, when the same page lives on. */
  begin(): void {
    this.#ended = false;
    if (this.isDirty) this.#schedule(QUIET_MS);
  }

  end(): void {
    this.#ended = true;
    this.#stopTimer();
  }

  async #save(kind: 'autosaved' | 'saved'): Promise<void> {
    const serial = this.#serial;
    const sent = this.#content;
    const turn = Promise.withResolvers<void>();
    this.#busy = turn.promise;
    this.#enter('saving');
    const reply = await this.#ports
      .send(sent, this.#version, kind)
      .catch((): SaveReply => ({ kind: 'failed' }));
    this.#busy = null;
    if (reply.kind === 'failed') this.#unanswered.push(sent);
    if (reply.kind === 'saved') this.#stand(sent);
    this.#take(reply, serial);
    turn.resolve();
  }

  #take(reply: SaveReply, serial: number): void {
    this.#failures = reply.kind === 'failed' ? this.#failures + 1 : 0;
    switch (reply.kind) {
      case 'saved':
        this.#takeSaved(reply, serial);
        return;
      case 'stale':
        this.#stop('stale');
        return;
      case 'signedOut':
        this.#stop('signedOut');
        return;
      case 'refused':
        this.#enter('refused', reply.code);
        // What is typed since may be what was asked for.
        if (this.#serial !== serial) this.#schedule(QUIET_MS);
        return;
      case 'failed':
        this.#enter('retrying');
        this.#schedule(Math.min(FIRST_RETRY_MS * 2 ** (this.#failures - 1), LAST_RETRY_MS));
    }
  }

  #takeSaved({ version, number }: { version: number; number: number }, serial: number): void {
    this.#version = version;
    this.#number = number;
    this.#acknowledged = serial;
    this.#savedAt = this.#ports.now();
    this.#keep();
    this.#enter(this.isDirty ? 'changed' : 'saved');
    if (this.isDirty) this.#schedule(QUIET_MS);
  }

  #stand(base: C): void {
    this.#base = base;
    this.#unanswered = [];
  }

  #keep(): void {
    const draft: KeptDraft<C> = {
      content: this.#content,
      seenVersion: this.#version,
      baseNumber: this.#number,
    };
    this.#ports.keep(this.isDirty ? draft : null);
  }

  #stop(phase: 'stale' | 'signedOut'): void {
    this.#stopTimer();
    this.#enter(phase);
  }

  #schedule(ms: number): void {
    this.#stopTimer();
    if (this.#ended) return;
    this.#cancelTimer = this.#ports.after(ms, () => {
      this.#cancelTimer = null;
      void this.flush('autosaved');
    });
  }

  #stopTimer(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
  }

  #enter(phase: SavePhase, code: string | null = null): void {
    this.#phase = phase;
    this.#code = code;
    this.#ports.changed(this.state);
  }
}
