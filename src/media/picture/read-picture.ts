import type { CreateRaw } from 'sharp';
import { DomainError } from '#errors.ts';
import { INPUT, LONGEST_STEP, openSharp } from './open-sharp.ts';
import { readWords, type Words } from './read-words.ts';

/** A picture as it will be shown: upright, in sRGB, of at most the largest width that is made. */
export type ReadPicture = Words & {
  width: number;
  height: number;
  pixels: Buffer;
  raw: CreateRaw;
};

/** Most bytes of a file: what the front lets through as a form, less what stands around the file. */
export const LARGEST_FILE = 14_900_000;
export const SMALLEST_SIDE = 100;
/** How many times as long as its shorter side a picture may be. */
export const LONGEST_RATIO = 8;
const WIDEST = 1600;

/**
 * Opens bytes that somebody sent. Throws `picture_bytes`, `picture_type` (not JPEG, PNG, WebP or GIF,
 * whatever its name says), `picture_pixels`, `picture_shape`, `picture_broken`.
 */
export async function readPicture(bytes: Uint8Array): Promise<ReadPicture> {
  if (bytes.length > LARGEST_FILE) {
    throw new DomainError('picture_bytes', { max: Math.floor(LARGEST_FILE / 1_000_000) });
  }
  if (!isKnown(bytes)) throw new DomainError('picture_type');
  const sharp = await openSharp();
  try {
    const { autoOrient, xmp } = await sharp(bytes, INPUT).metadata();
    checkShape(autoOrient);
    const words = await readWords(bytes, xmp?.length ?? 0);
    const { data, info } = await sharp(bytes, INPUT)
      .resize({ width: WIDEST, withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .timeout({ seconds: LONGEST_STEP })
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return { ...words, ...autoOrient, pixels: data, raw: { width, height, channels } };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    // All else that sharp says of bytes is about the bytes.
    const isLarge = /pixel limit/.test(String(error));
    throw isLarge
      ? new DomainError('picture_pixels', { max: INPUT.limitInputPixels / 1_000_000 })
      : new DomainError('picture_broken');
  }
}

function checkShape({ width, height }: { width: number; height: number }): void {
  const short = Math.min(width, height);
  if (short < SMALLEST_SIDE || Math.max(width, height) > short * LONGEST_RATIO) {
    throw new DomainError('picture_shape', { min: SMALLEST_SIDE, times: LONGEST_RATIO });
  }
}

const BEGINNINGS = ['ffd8ff', '89504e470d0a1a0a', '474946383761', '474946383961'];

/** By what the file says itself: its name and the type that a browser sends are anybody's. */
function isKnown(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 12));
  const isWebp = /^RIFF.{4}WEBP/s.test(beginning.toString('latin1'));
  return isWebp || BEGINNINGS.some((one) => beginning.toString('hex').startsWith(one));
}
