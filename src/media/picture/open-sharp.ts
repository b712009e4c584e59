import type Sharp from 'sharp';

let opening: Promise<typeof Sharp> | undefined;

/**
 * sharp, for bytes that came from outside: of all decoders only those of four formats are left, in
 * the whole process (security.md §2, row 10). Loaded at first use, so that a process which draws the
 * demo's pictures from SVG before it takes any is not in its way.
 */
export function openSharp(): Promise<typeof Sharp> {
  opening ??= import('sharp').then(({ default: sharp }) => {
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['Jpeg', 'Png', 'Webp', 'Nsgif'].map((name) => `VipsForeignLoad${name}`),
    });
    // What one upload was made of is of no use to the next.
    sharp.cache(false);
    return sharp;
  });
  return opening;
}

export const INPUT = {
  limitInputPixels: 50_000_000,
  failOn: 'error',
  pages: 1,
  autoOrient: true,
} as const;

/** Seconds that one step of sharp may take. */
export const LONGEST_STEP = 20;
