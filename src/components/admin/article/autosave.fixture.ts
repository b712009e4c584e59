import { expect } from 'vitest';
import { Autosave } from './autosave.ts';
import type { AutosavePorts, KeptDraft, SaveReply, SaveState } from './autosave-ports.ts';

/** A clock that goes on when it is told to, and lets everything that waits run. */
export class Clock {
  ms = 0;
  #calls: { at: number; call: () => void }[] = [];

  after = (ms: number, call: () => void) => {
    const entry = { at: this.ms + ms, call };
    this.#calls.push(entry);
    return () => {
      this.#calls = this.#calls.filter((one) => one !== entry);
    };
  };

  wait = (ms: number) => new Promise<void>((resolve) => this.after(ms, resolve));

  async pass(ms: number): Promise<void> {
    const end = this.ms + ms;
    for (;;) {
      await settled();
      const next = this.#calls.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#calls = this.#calls.filter((one) => one !== next);
      this.ms = Math.max(this.ms, next.at);
      next.call();
    }
    this.ms = end;
  }
}

const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** The server as the operations promise it to be: append-only, one winner per version. */
export class Server {
  version = 1;
  revisions: { content: string; version: number }[] = [{ content: '', version: 1 }];

  save(content: string, seenVersion: number): SaveReply {
    if (seenVersion !== this.version) return { kind: 'stale' };
    this.version += 1;
    this.revisions.push({ content, version: this.version });
    return { kind: 'saved', version: this.version, number: this.revisions.length };
  }

  get newest() {
    const { content } = this.revisions.at(-1) ?? { content: '' };
    return { content, version: this.version, number: this.revisions.length };
  }
}

export type Fault = 'none' | 'lostRequest' | 'lostReply' | 'signedOut' | 'refused';

export class Client {
  kept: KeptDraft<string> | null = null;
  states: SaveState[] = [];
  inFlight = 0;
  mostInFlight = 0;
  typed: string[] = [];
  acknowledged: string[] = [];
  faults: Fault[] = [];
  delay = 50;
  readonly autosave: Autosave<string>;

  private readonly server: Server;
  private readonly clock: Clock;

  constructor(server: Server, clock: Clock) {
    this.server = server;
    this.clock = clock;
    const ports: AutosavePorts<string> = {
      send: (content, seenVersion) => this.#send(content, seenVersion),
      keep: (draft) => {
        this.kept = draft;
      },
      after: clock.after,
      now: () => new Date(clock.ms),
      changed: (state) => this.states.push(state),
    };
    this.autosave = new Autosave(ports, { ...server.newest, savedAt: null });
  }

  type(text: string): void {
    this.typed.push(text);
    this.autosave.edit(this.autosave.content + text);
  }

  async #send(content: string, seenVersion: number): Promise<SaveReply> {
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    const fault = this.faults.shift() ?? 'none';
    await this.clock.wait(this.delay);
    const reply = this.#answer(fault, content, seenVersion);
    await this.clock.wait(this.delay);
    this.inFlight -= 1;
    if (reply.kind === 'saved') this.acknowledged.push(content);
    return reply;
  }

  #answer(fault: Fault, content: string, seenVersion: number): SaveReply {
    if (fault === 'lostRequest') return { kind: 'failed' };
    if (fault === 'signedOut') return { kind: 'signedOut' };
    if (fault === 'refused') return { kind: 'refused', code: 'text_long' };
    const reply = this.server.save(content, seenVersion);
    return fault === 'lostReply' ? { kind: 'failed' } : reply;
  }

  /** What the merge does with texts that only grow: both ends are kept. */
  merge(): void {
    const theirs = this.server.newest;
    // A lost answer's text may already have been built upon.
    const ours = this.autosave.unanswered.findLast((text) => theirs.content.startsWith(text));
    const base = ours ?? this.autosave.base;
    const mine = this.autosave.content.slice(base.length);
    this.autosave.adopt(theirs, theirs.content + mine);
  }

  /** Nothing typed is anywhere but on the server or in the browser's own store. */
  expectNothingLost(): void {
    expect(this.mostInFlight).toBeLessThanOrEqual(1);
    if (this.autosave.isDirty) expect(this.kept?.content).toBe(this.autosave.content);
    else
      expect(this.server.revisions.map(({ content }) => content)).toContain(this.autosave.content);
    const stored = this.server.revisions.map(({ content }) => content);
    for (const text of this.acknowledged) expect(stored).toContain(text);
  }
}

export function start() {
  const clock = new Clock();
  const server = new Server();
  return { clock, server, client: new Client(server, clock) };
}
