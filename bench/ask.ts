import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** One request on a connection of its own; nothing is decoded. */
export function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers, agent: false });
    sent.once('response', async (response) => {
      const { statusCode = 0, headers: got } = response;
      resolve({ status: statusCode, headers: got, body: await buffer(response) });
    });
    sent.once('error', reject);
    sent.end();
  });
}
