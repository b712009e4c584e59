import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type TcpProxy = {
  port: number;
  /** The other side is gone: connections break, new ones are refused. */
  kill: () => Promise<void>;
  /** Connections break in the middle of a packet; new ones work. */
  reset: () => void;
  /** Packets are swallowed, connections stay. */
  blackHole: () => void;
  /** Each packet waits so long, in both directions. */
  slow: (ms: number) => void;
  /** All is well again. */
  mend: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Stands before a server of loopback and fails the way networks and machines do. */
export async function openProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let isSwallowing = false;
  let delay = 0;

  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    pass(near, far);
    pass(far, near);
  });

  function pass(from: Socket, to: Socket): void {
    sockets.add(from);
    let last = Promise.resolve();
    from.on('data', (bytes) => {
      if (isSwallowing) return;
      const wait = delay;
      last = last.then(async () => {
        if (wait > 0) await sleep(wait);
        if (!to.destroyed && !isSwallowing) to.write(bytes);
      });
    });
    from.on('error', () => {});
    from.on('close', () => {
      sockets.delete(from);
      if (!isSwallowing) to.destroy();
    });
  }

  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  const breakAll = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };

  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async kill() {
      breakAll();
      if (server.listening) await close();
    },
    reset: breakAll,
    blackHole() {
      isSwallowing = true;
    },
    slow(ms) {
      delay = ms;
    },
    async mend() {
      delay = 0;
      if (isSwallowing) breakAll();
      isSwallowing = false;
      if (!server.listening) await listen(port);
    },
    async stop() {
      breakAll();
      if (server.listening) await close();
    },
  };
}
