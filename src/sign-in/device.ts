import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { appSecret } from '#env.ts';
import { DEVICE_SECONDS } from './lifetimes.ts';

// People who share a computer; the oldest falls out.
const MOST = 5;

/**
 * What a browser keeps to show that somebody has signed in from it before: it opens no door, it only
 * lets them try although their account is locked. Added to what it kept so far.
 */
export function rememberDevice(kept: string, userId: string, now: Date): string {
  const id = randomBytes(9).toString('base64url');
  const until = Math.floor(now.getTime() / 1000) + DEVICE_SECONDS;
  const others = kept.split('~').filter((entry) => entry && !isOf(entry, userId, now));
  return [...others, `${id}.${until}.${sign(userId, id, until)}`].slice(-MOST).join('~');
}

/** The name of the device under which this person once signed in from it, or null. */
export function knownDevice(kept: string, userId: string, now: Date): string | null {
  const entry = kept.split('~').find((one) => isOf(one, userId, now));
  return entry?.split('.')[0] ?? null;
}

function isOf(entry: string, userId: string, now: Date): boolean {
  const [id = '', until = '', mac = ''] = entry.split('.');
  if (!/^\d{1,12}$/.test(until) || Number(until) * 1000 <= now.getTime()) return false;
  const given = Buffer.from(mac);
  const right = Buffer.from(sign(userId, id, Number(until)));
  return given.length === right.length && timingSafeEqual(given, right);
}

function sign(userId: string, id: string, until: number): string {
  const mac = createHmac('sha256', appSecret()).update(`device:${userId}:${id}:${until}`);
  return mac.digest('base64url');
}
