import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export type QueryProxy = {
  /** The same database through the proxy. */
  url: string;
  /** Statements since the last call, as they were sent. */
  take: () => string[];
  close: () => void;
};

/** Stands between Next and PostgreSQL on loopback and notes the statements that pass. */
export async function openQueryProxy(url: string): Promise<QueryProxy> {
  const target = new URL(url);
  let seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect(Number(target.port), target.hostname).setNoDelay();
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    const read = statementReader((sql) => seen.push(sql));
    client.on('data', read);
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    take() {
      const taken = seen;
      seen = [];
      return taken;
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/**
 * Reads what a client sends (PostgreSQL's protocol 3.0) and gives each statement that is to be run:
 * a simple query, or the execution of one that was parsed. Our client names no portals.
 */
function statementReader(run: (sql: string) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let isStarted = false;
  let bound = '';
  const named = new Map<string, string>();
  const message = (type: string, content: Buffer) => {
    if (type === 'Q') run(textAt(content, 0).text);
    if (type === 'P') {
      const name = textAt(content, 0);
      named.set(name.text, textAt(content, name.end).text);
    }
    if (type === 'B') bound = named.get(textAt(content, textAt(content, 0).end).text) ?? '';
    if (type === 'E') run(bound);
  };
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      // The first message has no type.
      const head = isStarted ? 1 : 0;
      if (rest.length < head + 4) return;
      const end = head + rest.readUInt32BE(head);
      if (rest.length < end) return;
      if (isStarted) message(String.fromCharCode(rest[0] ?? 0), rest.subarray(5, end));
      isStarted = true;
      rest = rest.subarray(end);
    }
  };
}

/** A text that ends in a zero byte, and where the next begins. */
function textAt(content: Buffer, from: number): { text: string; end: number } {
  const zero = content.indexOf(0, from);
  return { text: content.toString('utf8', from, zero), end: zero + 1 };
}
