import { isbot } from 'isbot';
import type { ViewBuffer, ViewOutcome } from './buffer.ts';
import { readViewToken } from './token.ts';
import { addressBlock, blockKey, userAgentLength, visitorKey } from './visitor.ts';

/** What a beacon says, and who says it. */
export interface ViewInput {
  token: string;
  /** The client's address, from the one header that the front overwrites. */
  address: string;
  userAgent: string;
}

export interface ViewRecorder {
  buffer: ViewBuffer;
  saltOf(now: Date): Promise<Uint8Array>;
  secret: string;
}

/** Takes up a beacon. The sender is told nothing of the outcome: it would help to get around it. */
export async function recordView(
  { token, address, userAgent }: ViewInput,
  { buffer, saltOf, secret }: ViewRecorder,
  now: Date,
): Promise<ViewOutcome | 'invalid' | 'bot'> {
  const page = readViewToken(token, now, secret);
  if (!page) return 'invalid';
  const agent = userAgent.trim().slice(0, userAgentLength);
  if (agent === '' || isbot(agent)) return 'bot';
  const salt = await saltOf(now);
  const { articleId } = page;
  const block = addressBlock(address);
  const visitor = visitorKey(salt, { block, userAgent: agent, articleId });
  return buffer.add({ articleId, visitor, block: blockKey(salt, block) }, now);
}
