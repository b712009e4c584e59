import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** Shorter than this nothing is gained: it fits one packet as it is. */
const WORTHWHILE = 1000;
const BEST = 10;
const QUICK = 5;

const chosen = new Map<string, Encoding>();
const LARGEST_MEMORY = 1000;

/** The best form that an Accept-Encoding header takes. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const value = String(header ?? '');
  const known = chosen.get(value);
  if (known) return known;
  if (chosen.size >= LARGEST_MEMORY) chosen.clear();
  const encoding = accepts(value, 'br') ? 'br' : accepts(value, 'gzip') ? 'gzip' : 'identity';
  chosen.set(value, encoding);
  return encoding;
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name, weight] = part.trim().split(/\s*;\s*q=/);
    return name?.toLowerCase() === encoding && Number(weight ?? 1) > 0;
  });
}

/** Whether text of this many bytes is worth compressing. */
export function isWorthwhile(bytes: number): boolean {
  return bytes >= WORTHWHILE;
}

/** `isQuick`: for what is not asked for again. */
export async function encode(plain: Buffer, encoding: Encoding, isQuick = false): Promise<Buffer> {
  if (encoding === 'identity') return plain;
  if (encoding === 'gzip') return exact(await promisify(gzip)(plain, { level: isQuick ? 6 : 9 }));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: isQuick ? QUICK : BEST,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  return exact(await promisify(brotliCompress)(plain, { params }));
}

export async function decode(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') return promisify(brotliDecompress)(bytes);
  return encoding === 'gzip' ? promisify(gunzip)(bytes) : bytes;
}

/** zlib hands out a part of a larger block, which would be kept with it. */
function exact(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
