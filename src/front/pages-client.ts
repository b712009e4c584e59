import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { Unavailable } from './failures.ts';

const LONGEST_RENDER_MS = 15_000;

export type Ask = { method: string; path: string; headers: IncomingHttpHeaders; body?: Buffer };

/** Next on loopback. */
export class PagesClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });
  private port: number;

  constructor(port: number) {
    this.port = port;
  }

  /** Another Next took the place of one that ended. */
  moveTo(port: number): void {
    this.port = port;
  }

  /** Its answer; rejects with Unavailable when there is none within 15 s. */
  async ask(asked: Ask): Promise<IncomingMessage> {
    try {
      return await this.askOnce(asked);
    } catch (error) {
      // Next may close a connection in the moment in which we use it again.
      const isTorn = (error as NodeJS.ErrnoException & { isReused?: boolean }).isReused;
      if (isTorn && asked.method !== 'POST') return this.askOnce(asked).catch(away);
      return away(error);
    }
  }

  private askOnce({ method, path, headers, body }: Ask): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { port, agent } = this;
      const asked = request({ host: '127.0.0.1', port, method, path, headers, agent }, resolve);
      asked.setTimeout(LONGEST_RENDER_MS, () => asked.destroy(new Error('Next did not answer')));
      asked.once('error', (error) => {
        reject(Object.assign(error, { isReused: asked.reusedSocket }));
      });
      asked.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

function away(error: unknown): never {
  throw new Unavailable(`Next is away: ${(error as Error).message}`);
}
