import type { IncomingMessage } from 'node:http';

const LARGEST = 1_000_000;

export class TooLarge extends Error {}

/** A body of a megabyte at most; Next sees none of a larger one, whether its length is said or not. */
export async function wholeBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST) throw new TooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
