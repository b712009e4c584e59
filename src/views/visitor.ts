import { createHmac } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

/** Longer user agents are cut: nothing after this tells two readers apart. */
export const userAgentLength = 512;

/**
 * The block that stands for one connection: `192.0.2.0/24`, `2001:db8:0:1::/64`. A household or a
 * machine with IPv6 owns a whole /64. What is not an address is the block `unknown`, which shares
 * one limit like any other.
 */
export function addressBlock(address: string): string {
  const plain = address.trim().replace(/%.*$/, '');
  if (isIPv4(plain)) return ipv4Block(plain);
  if (!isIPv6(plain)) return 'unknown';
  const groups = ipv6Groups(plain);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped)
    return ipv4Block(
      groups
        .slice(6)
        .flatMap((group) => [group >> 8, group & 255])
        .join('.'),
    );
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/**
 * A key for one visitor of one article on one day: HMAC-SHA-256 under the day's salt, 16 characters.
 * The article is part of it, so that even in memory nothing says what else the same person read.
 */
export function visitorKey(
  salt: Uint8Array,
  visit: { block: string; userAgent: string; articleId: string },
): string {
  const { block, userAgent, articleId } = visit;
  const text = [articleId, block, userAgent.slice(0, userAgentLength)].join('\n');
  return createHmac('sha256', salt).update(text).digest('base64url').slice(0, 16);
}

/** A key for an address block alone, for its limit: the address itself is kept nowhere. */
export function blockKey(salt: Uint8Array, block: string): string {
  return createHmac('sha256', salt).update(block).digest('base64url').slice(0, 16);
}

function ipv4Block(address: string): string {
  return `${address.slice(0, address.lastIndexOf('.'))}.0/24`;
}

/** The eight groups of a valid IPv6 address as numbers. */
function ipv6Groups(address: string): number[] {
  // URL writes every spelling, also one that ends in IPv4, as hexadecimal groups.
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::').map((part) => part.split(':').filter(Boolean));
  const before = [...head];
  const after = tail ?? [];
  const zeros = Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16));
}
