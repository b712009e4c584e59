import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get } from '#tests/support/front-site.ts';
import { type LittleNext, openLittleNext } from './little-next.ts';

// The front as a process of its own, so that its memory can be read.
let next: LittleNext;
let child: ChildProcess;
let port: number;

beforeAll(async () => {
  next = await openLittleNext();
  child = fork('tests/faults/front-process.ts', [String(next.port)]);
  port = await new Promise((resolve) =>
    child.once('message', (message) => resolve(Number(message))),
  );
});
afterAll(async () => {
  child.kill('SIGTERM');
  await next.stop();
});

/** Megabytes of the front; Linux tells, elsewhere 0. */
function memory(): number {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return 0;
  }
}

async function inTurn(count: number, atOnce: number, act: (at: number) => Promise<unknown>) {
  let at = 0;
  const one = async () => {
    while (at < count) {
      at += 1;
      await act(at);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

describe('10,000 different paths', () => {
  it('that are nothing cost a render for each language, and no memory', async () => {
    const missing = async (at: number) => {
      const url = [`/fa/nothing-${at}`, `/nothing-${at}`, `/en/a/${at}`, `/fa/news/${at}`][
        Math.abs(at) % 4
      ];
      const { status } = await get(port, url ?? '/');
      if (status !== 404) throw new Error(`${url}: ${status}`);
    };
    // Node's own memory for connections settles first.
    await inTurn(3000, 20, (at) => missing(-at));
    const before = { renders: next.renders, memory: memory() };
    await inTurn(10_000, 20, missing);
    expect(next.renders - before.renders).toBeLessThanOrEqual(3);
    expect(memory() - before.memory).toBeLessThan(60);
  });

  it('that may be something take little memory, and crowd out no page', async () => {
    next.behave({});
    await get(port, '/fa');
    const before = memory();
    await inTurn(10_000, 20, (at) =>
      get(port, at % 2 ? `/fa/search?q=${at}` : `/en/search?q=missing+${at}`),
    );
    const renders = next.renders;
    expect((await get(port, '/fa')).headers['x-cache']).toMatch(/hit|stale/);
    expect(next.renders - renders).toBeLessThanOrEqual(1);
    expect(memory() - before).toBeLessThan(100);
  });
});

describe('300 clients that send a byte now and then', () => {
  const open = async (first: string): Promise<Socket[]> => {
    const sockets = Array.from({ length: 300 }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write(first);
      return socket;
    });
    await sleep(500);
    return sockets;
  };

  it.each([
    ['of their headers', 'GET /fa HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['of a body', 'POST /api/views HTTP/1.1\r\nHost: x\r\nContent-Length: 500000\r\n\r\n'],
    [
      'of a body without a length',
      'POST /api/views HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n',
    ],
  ])('%s stop nobody, and hold no connection to Next', async (_, first) => {
    const before = next.renders;
    const sockets = await open(first);
    for (let turn = 0; turn < 4; turn += 1) {
      for (const socket of sockets) if (!socket.destroyed) socket.write('a');
      const start = performance.now();
      expect((await get(port, '/fa')).status).toBe(200);
      expect((await get(port, `/fa/search?q=slow+${first.length}+${turn}`)).status).toBe(200);
      expect((await get(port, '/api/me', { method: 'POST', body: 'x' })).status).toBe(200);
      expect(performance.now() - start).toBeLessThan(1500);
      await sleep(300);
    }
    expect(next.renders - before).toBeLessThan(20);
    for (const socket of sockets) socket.destroy();
  });

  it('of their headers are sent away after a while', async () => {
    const sockets = await open('GET /fa HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    const closed = Promise.all(
      sockets.map((socket) => new Promise((resolve) => socket.resume().once('close', resolve))),
    );
    const late = sleep(40_000, 'late', { ref: false });
    expect(await Promise.race([closed.then(() => 'closed'), late])).toBe('closed');
  });
});

describe('bodies of 60 MB', () => {
  const CUT_OFF = 0;

  /**
   * Sends without looking at the answer, as fast as it goes; so on a busy machine it may meet the end
   * of the connection, two seconds after the answer was sent, before that answer.
   */
  function send(headers: Record<string, string | number>): Promise<number> {
    return new Promise((resolve) => {
      const asked = request({ port, method: 'POST', path: '/api/upload', headers, agent: false });
      asked.once('response', (response) => resolve(response.resume().statusCode ?? 0));
      asked.on('error', () => resolve(CUT_OFF));
      const piece = Buffer.alloc(100_000, 'x');
      let sent = 0;
      const more = () => {
        while (sent < 600 && !asked.destroyed) {
          sent += 1;
          if (!asked.write(piece)) return void asked.once('drain', more);
        }
        asked.end();
      };
      more();
    });
  }

  it.each<[string, Record<string, string | number>]>([
    ['whose length is said', { 'content-length': 60_000_000 }],
    ['whose length is not', { 'transfer-encoding': 'chunked' }],
    [
      'of a form',
      { 'transfer-encoding': 'chunked', 'content-type': 'multipart/form-data; boundary=x' },
    ],
  ])('%s are refused with little memory', async (_, headers) => {
    const before = { memory: memory(), renders: next.renders };
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, memory());
    }, 20);
    const statuses = await Promise.all(Array.from({ length: 10 }, () => send(headers)));
    clearInterval(watch);
    expect(new Set(statuses).difference(new Set([413, 503, CUT_OFF]))).toEqual(new Set());
    expect(statuses).toContain(413);
    expect(next.renders).toBe(before.renders);
    expect(most - before.memory).toBeLessThan(200);
  });
});
