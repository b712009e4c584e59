import { createHmac, timingSafeEqual } from 'node:crypto';

const hourMs = 3_600_000;
const macBytes = 16;
const tokenShape = /^[\w-]{48}$/;

/**
 * How long a token counts. It proves that a page of ours named this article; it is not a secret,
 * since anybody gets a fresh one by loading the page, so a short life would stop nobody. It would
 * lose honest views: an old article's first reader in weeks may be answered from a cache (stale
 * while revalidate, a CDN, a restored tab). Thirty days lets those count and still ends the use of
 * a hoarded list. Inflation is held by the repeat filter and the limit per address block.
 */
export const tokenLifeMs = 30 * 24 * hourMs;

export interface ViewToken {
  articleId: string;
  /** The hour, UTC, in which the page was rendered. */
  issuedAt: Date;
}

/**
 * 48 URL-safe characters for one article (a UUID) in one hour: 16 bytes of id, 4 of hours since
 * 1970, 16 of HMAC-SHA-256. The time is cut to the hour so that a page that is rendered again
 * without a change keeps its bytes, and with them its ETag.
 */
export function makeViewToken(articleId: string, now: Date, secret: string): string {
  const payload = Buffer.alloc(20);
  if (payload.write(articleId.replaceAll('-', ''), 'hex') !== 16) {
    throw new TypeError('makeViewToken: the article id is not a UUID');
  }
  payload.writeUInt32BE(Math.floor(now.getTime() / hourMs), 16);
  return Buffer.concat([payload, sign(payload, secret)]).toString('base64url');
}

/** What a token says; null when it is not ours, too old, or from the future. */
export function readViewToken(token: string, now: Date, secret: string): ViewToken | null {
  if (!tokenShape.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const payload = bytes.subarray(0, 20);
  if (!timingSafeEqual(bytes.subarray(20), sign(payload, secret))) return null;
  const issuedAt = new Date(payload.readUInt32BE(16) * hourMs);
  const age = now.getTime() - issuedAt.getTime();
  // An hour of the future is forgiven: the clocks of two machines are never quite the same.
  if (age < -hourMs || age > tokenLifeMs) return null;
  return { articleId: asUuid(payload.toString('hex', 0, 16)), issuedAt };
}

function sign(payload: Buffer, secret: string): Buffer {
  // The name keeps this use of the secret apart from any other use of it.
  return createHmac('sha256', secret)
    .update('view-token')
    .update(payload)
    .digest()
    .subarray(0, macBytes);
}

function asUuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
