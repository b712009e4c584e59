import type { IncomingMessage } from 'node:http';
import { TooLarge, Unavailable } from './failures.ts';

const LARGEST = 1_000_000;
/** A picture, sent by a form. */
const LARGEST_UPLOAD = 15_000_000;
const ALL_TOGETHER = 64_000_000;

let held = 0;

/**
 * The whole body of a request. Next sees none of it before it is here: a client that sends one byte
 * every few seconds holds a connection to us, and none to Next. Rejects with TooLarge, or Unavailable when all bodies together take too
 * much memory.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const type = request.headers['content-type'] ?? '';
  const most = /^multipart\/form-data\b/i.test(type) ? LARGEST_UPLOAD : LARGEST;
  if (Number(request.headers['content-length'] ?? 0) > most) throw new TooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length;
      held += chunk.length;
      if (bytes > most) throw new TooLarge();
      if (held > ALL_TOGETHER) throw new Unavailable('too many bodies at once');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    held -= bytes;
  }
}
