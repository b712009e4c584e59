import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';

const LONGEST_RENDER_MS = 15_000;

export type Ask = { method: string; path: string; headers: IncomingHttpHeaders; body?: Buffer };

/** Next on loopback. */
export class PagesClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });
  private readonly port: number;

  constructor(port: number) {
    this.port = port;
  }

  /** Its answer; rejects when there is none within 15 s. */
  ask({ method, path, headers, body }: Ask): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { port, agent } = this;
      const asked = request({ host: '127.0.0.1', port, method, path, headers, agent }, resolve);
      asked.setTimeout(LONGEST_RENDER_MS, () => asked.destroy(new Error('Next did not answer')));
      asked.once('error', reject);
      asked.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
