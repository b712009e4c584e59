import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Client, Clock, type Fault, Server, start } from './autosave.fixture.ts';
import { QUIET_MS } from './autosave.ts';

describe('autosave', () => {
  it('saves 1.5 seconds after the last key, once', async () => {
    const { clock, server, client } = start();
    client.type('الف');
    await clock.pass(QUIET_MS - 100);
    client.type('ب');
    await clock.pass(QUIET_MS - 1);
    expect(server.revisions).toHaveLength(1);
    await clock.pass(500);
    expect(server.revisions.map(({ content }) => content)).toEqual(['', 'الفب']);
    expect(client.kept).toBe(null);
    expect(client.autosave.state.phase).toBe('saved');
  });

  it('keeps what is typed while a save is on its way, and saves that next', async () => {
    const { clock, server, client } = start();
    client.type('1');
    await clock.pass(QUIET_MS + 50);
    client.type('2');
    expect(client.kept?.content).toBe('12');
    await clock.pass(60);
    expect(client.kept).toMatchObject({ content: '12', seenVersion: 2, baseNumber: 2 });
    await clock.pass(5000);
    expect(server.newest.content).toBe('12');
    expect(client.mostInFlight).toBe(1);
  });

  it('stops when somebody else has saved, and goes on from what was merged', async () => {
    const { clock, server, client } = start();
    client.type('mine');
    server.save('theirs ', 1);
    await clock.pass(60_000);
    expect(client.autosave.state.phase).toBe('stale');
    client.type(' more');
    await clock.pass(60_000);
    expect(server.newest.content).toBe('theirs ');
    expect(client.kept?.content).toBe('mine more');
    client.merge();
    await clock.pass(1000);
    expect(server.newest.content).toBe('theirs mine more');
  });

  it('keeps the text when the session is over, and goes on after sign-in', async () => {
    const { clock, server, client } = start();
    client.faults = ['signedOut'];
    client.type('text');
    await clock.pass(60_000);
    expect(client.autosave.state.phase).toBe('signedOut');
    expect(client.kept?.content).toBe('text');
    void client.autosave.resume();
    await clock.pass(1000);
    expect(server.newest.content).toBe('text');
  });

  it('tries again, later each time, until the line is back', async () => {
    const { clock, server, client } = start();
    client.faults = Array.from({ length: 8 }, () => 'lostRequest');
    client.type('text');
    await clock.pass(QUIET_MS + 200);
    expect(client.autosave.state.phase).toBe('retrying');
    await clock.pass(10 * 60_000);
    expect(server.newest.content).toBe('text');
    expect(client.autosave.state.phase).toBe('saved');
  });

  it('lets a lost answer not look like somebody else’s text', async () => {
    const { clock, server, client } = start();
    client.faults = ['lostReply'];
    client.type('one');
    await clock.pass(QUIET_MS + 60);
    client.type(' two');
    await clock.pass(10_000);
    expect(client.autosave.state.phase).toBe('stale');
    client.merge();
    await clock.pass(1000);
    expect(server.newest.content).toBe('one two');
  });

  it('says what was refused, and tries again with the next text', async () => {
    const { clock, server, client } = start();
    client.faults = ['refused'];
    client.type('text');
    await clock.pass(10_000);
    expect(client.autosave.state).toMatchObject({ phase: 'refused', code: 'text_long' });
    client.type('!');
    await clock.pass(10_000);
    expect(server.newest.content).toBe('text!');
  });

  it('does another change between two saves, with the version of the moment', async () => {
    const { clock, server, client } = start();
    client.type('text');
    const seen: number[] = [];
    const done = client.autosave.change(async (seenVersion) => {
      seen.push(seenVersion);
      await clock.wait(500);
      server.version += 1;
      return { version: server.version };
    });
    await clock.pass(300);
    client.type(' more');
    await clock.pass(10_000);
    expect(await done).toEqual({ version: 3 });
    expect(seen).toEqual([2]);
    expect(server.newest).toMatchObject({ content: 'text more', version: 4 });
  });

  const step = fc.oneof(
    { weight: 6, arbitrary: fc.constant({ kind: 'type' as const }) },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('wait' as const),
        ms: fc.integer({ min: 0, max: 4000 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'flush' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'resume' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'change' as const }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'merge' as const }) },
  );
  const fault = fc.constantFrom<Fault>(
    'none',
    'none',
    'lostRequest',
    'lostReply',
    'signedOut',
    'refused',
  );

  it('never loses what was acknowledged or typed, whoever else saves and whatever fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), step), { maxLength: 60 }),
        fc.array(fc.array(fault, { maxLength: 20 }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 0, max: 900 }),
        async (steps, faults, delay) => {
          const clock = new Clock();
          const server = new Server();
          const clients = faults.map((list) => {
            const client = new Client(server, clock);
            client.faults = [...list];
            client.delay = delay;
            return client;
          });
          for (const [index, action] of steps) {
            const client = clients[index];
            if (!client) continue;
            await act(client, action, server, clock);
            for (const one of clients) one.expectNothingLost();
          }
          // The line holds, everybody is signed in, everybody merges: all texts arrive.
          for (let round = 0; round < 40; round += 1) {
            for (const client of clients) {
              client.faults = [];
              if (client.autosave.state.phase === 'stale') client.merge();
              void client.autosave.resume();
            }
            await clock.pass(40_000);
          }
          for (const client of clients) {
            client.expectNothingLost();
            expect(client.autosave.isDirty).toBe(false);
            expect(client.kept).toBe(null);
            for (const text of client.typed) {
              expect(server.newest.content.split(text)).toHaveLength(2);
            }
          }
          const versions = server.revisions.map(({ version }) => version);
          expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
        },
      ),
      { numRuns: 200 },
    );
  });
});

let typed = 0;

async function act(
  client: Client,
  action: { kind: string; ms?: number },
  server: Server,
  clock: Clock,
): Promise<void> {
  switch (action.kind) {
    case 'type':
      typed += 1;
      return client.type(`<${typed}>`);
    case 'wait':
      return clock.pass(action.ms ?? 0);
    case 'flush':
      return void client.autosave.flush();
    case 'resume':
      return void client.autosave.resume();
    case 'merge':
      if (client.autosave.state.phase === 'stale') client.merge();
      return;
    case 'change':
      return void client.autosave
        .change(async (seenVersion) => {
          await clock.wait(20);
          if (seenVersion !== server.version) throw new Error('stale');
          server.version += 1;
          return { version: server.version };
        })
        .catch(() => null);
  }
}
