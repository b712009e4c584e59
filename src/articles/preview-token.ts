import { createHmac, timingSafeEqual } from 'node:crypto';

export type PreviewToken = { linkId: string; revision: number; expiresAt: Date };

const MAC_BYTES = 24;
const SHAPE = /^[\w-]{66}$/;

/**
 * 66 URL-safe characters: 16 bytes of the link's id, 4 of the revision, 4 of the second of its end, 24
 * of HMAC-SHA-256 and a version byte in front. Without our secret nobody can make one, or stretch one.
 */
export function makePreviewToken(
  { linkId, revision, expiresAt }: PreviewToken,
  secret: string,
): string {
  const payload = Buffer.alloc(25);
  payload.writeUInt8(1, 0);
  payload.write(linkId.replaceAll('-', ''), 1, 'hex');
  payload.writeUInt32BE(revision, 17);
  payload.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), 21);
  return Buffer.concat([payload, sign(payload, secret)]).toString('base64url');
}

/** What a token says; null when it is not ours, or over. Whether its link was revoked stands in the database. */
export function readPreviewToken(token: string, now: Date, secret: string): PreviewToken | null {
  if (!SHAPE.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const payload = bytes.subarray(0, 25);
  if (!timingSafeEqual(bytes.subarray(25), sign(payload, secret))) return null;
  const expiresAt = new Date(payload.readUInt32BE(21) * 1000);
  if (payload.readUInt8(0) !== 1 || expiresAt <= now) return null;
  const linkId = payload
    .toString('hex', 1, 17)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { linkId, revision: payload.readUInt32BE(17), expiresAt };
}

function sign(payload: Buffer, secret: string): Buffer {
  // The name keeps this use of the secret apart from any other use of it.
  return createHmac('sha256', secret)
    .update('preview-token')
    .update(payload)
    .digest()
    .subarray(0, MAC_BYTES);
}
