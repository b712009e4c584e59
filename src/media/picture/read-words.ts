import exifr from 'exifr';
import { normalizeText } from '#persian/normalize.ts';

export type Words = { caption: string; credit: string };

// XMP is read by patterns; a packet larger than this was not written for a caption.
const LARGEST_XMP = 100_000;
const LONGEST = { caption: 2000, credit: 200 };

/**
 * Caption and credit that a picture brings along: IPTC first, then XMP, then EXIF. Whatever is wrong
 * with them is no fault of the picture: they are left empty then. Reads bytes, never an address.
 */
export async function readWords(bytes: Uint8Array, xmpBytes: number): Promise<Words> {
  const found = await exifr
    .parse(bytes, {
      ...{ mergeOutput: false, translateValues: false, reviveValues: false, sanitize: true },
      ...{ tiff: true, ifd0: {}, exif: false, gps: false, interop: false, ifd1: false },
      ...{ iptc: true, icc: false, jfif: false, ihdr: false, makerNote: false, userComment: false },
      xmp: xmpBytes > 0 && xmpBytes <= LARGEST_XMP,
    })
    // A file without any, or with some that cannot be read.
    .catch(() => null);
  const { iptc = {}, dc = {}, photoshop = {}, ifd0 = {} } = (found ?? {}) as Groups;
  return {
    caption: first('caption', iptc.Caption, dc.description, ifd0.ImageDescription),
    credit: first(
      'credit',
      ...[iptc.Credit, iptc.Byline, photoshop.Credit],
      dc.creator,
      ifd0.Artist,
    ),
  };
}

type Groups = Partial<Record<'iptc' | 'dc' | 'photoshop' | 'ifd0', Record<string, unknown>>>;

function first(kind: keyof typeof LONGEST, ...values: unknown[]): string {
  for (const value of values) {
    const text = normalizeText(repaired(textOf(value)), { locale: 'fa' });
    if (text) return text.slice(0, LONGEST[kind]).trim();
  }
  return '';
}

/** A text, the first of several, or the one of a language. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textOf(value[0]);
  if (value && typeof value === 'object' && 'value' in value) return textOf(value.value);
  return '';
}

/** Bytes of UTF-8 that were read as Latin 1, which is what these old fields call themselves. */
function repaired(text: string): string {
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  if (codes.every((code) => code < 128) || codes.some((code) => code > 255)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}
