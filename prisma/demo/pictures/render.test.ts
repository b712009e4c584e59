import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PICTURE_KEYS } from '../types.ts';
import { drawPicture } from './draw.ts';
import { renderPicture } from './render.ts';

const RENDERED = ['bazaar', 'night-sky'] as const;

describe('drawPicture', () => {
  it.each(PICTURE_KEYS)('draws %s as an SVG of 1600 × 900 without holes', async (key) => {
    const svg = drawPicture(key);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    const { format, width, height } = await sharp(Buffer.from(svg)).metadata();
    expect({ format, width, height }).toEqual({ format: 'svg', width: 1600, height: 900 });
  });

  it.each(PICTURE_KEYS)('fills with definitions that %s has', (key) => {
    const svg = drawPicture(key);
    const used = [...svg.matchAll(/url\(#(\w+)\)/g)].map((match) => match[1]);
    const defined = new Set([...svg.matchAll(/ id="(\w+)"/g)].map((match) => match[1]));
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  it('has no text in a picture', () => {
    for (const key of PICTURE_KEYS) expect(drawPicture(key)).not.toContain('<text');
  });
});

describe('renderPicture', () => {
  it.each(RENDERED)('renders %s in every size, light enough for a phone', async (key) => {
    const { width, height, files } = await renderPicture(key);
    expect({ width, height }).toEqual({ width: 1600, height: 900 });
    const read = await Promise.all(
      files.map(async ({ data }) => {
        const { format, width, height } = await sharp(data).metadata();
        return `${format} ${width}x${height}`;
      }),
    );
    expect(read).toEqual([
      'webp 480x270',
      'webp 800x450',
      'webp 1200x675',
      'webp 1600x900',
      'jpeg 1200x675',
    ]);
    expect(files.map((file) => `${file.format} ${file.width}`)).toEqual(
      read.map((text) => text.split('x')[0]),
    );
    const medium = files.find((file) => file.format === 'webp' && file.width === 800);
    expect(medium?.data.length).toBeLessThan(60_000);
  });

  it.each(RENDERED)('gives the same bytes for %s every time', async (key) => {
    const [first, second] = [await renderPicture(key), await renderPicture(key)];
    expect(second.files.length).toBe(first.files.length);
    for (const [i, { data }] of first.files.entries()) {
      expect(second.files[i]?.data.equals(data)).toBe(true);
    }
  });
});
