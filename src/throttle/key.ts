import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { appSecret } from '#env.ts';

/** Under which attempts are counted: what they have in common, readable to nobody. */
export function throttleKey(kind: string, value: string): string {
  const mac = createHmac('sha256', appSecret()).update(`throttle:${kind}:${value}`);
  return `${kind}:${mac.digest('base64url').slice(0, 32)}`;
}

/** What one subscriber can change at will counts as one address: a /64 of IPv6. */
export function addressBlock(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const first = head ? head.split(':') : [];
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array(8 - first.length - last.length).fill('0');
  return `${[...first, ...zeros, ...last].slice(0, 4).join(':')}::/64`;
}
