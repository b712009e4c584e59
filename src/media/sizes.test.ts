import { describe, expect, test } from 'vitest';
import { cropBox } from './picture/crop-box.ts';
import {
  cropFile,
  cropPosition,
  cropSize,
  keyOf,
  nearestWidth,
  pictureFile,
  widthsOf,
} from './sizes.ts';

test.each([
  [100, [100]],
  [480, [480]],
  [1000, [480, 800, 1000]],
  [1600, [480, 800, 1200, 1600]],
  [5000, [480, 800, 1200, 1600]],
])('a picture of %d pixels is made in %j', (width, widths) => {
  expect(widthsOf(width)).toEqual(widths);
});

test.each([
  [2000, 800, 800],
  [2000, 900, 800],
  [700, 800, 700],
  [300, 100, 300],
])('of one of %d pixels, for %d the file of %d is nearest', (width, wanted, nearest) => {
  expect(nearestWidth(width, wanted)).toBe(nearest);
});

describe('names of files', () => {
  const picture = { key: 'ab_c-d', width: 3000, height: 2000, focalX: 0.3, focalY: 1 };

  test('say whose they are', () => {
    expect(keyOf(pictureFile(picture.key, 1600, 'avif'))).toBe(picture.key);
    expect(keyOf(pictureFile(picture.key, 480, 'jpeg'))).toBe(picture.key);
    for (const ratio of ['16x9', '4x3', '1x1'] as const) {
      expect(keyOf(cropFile(picture, ratio))).toBe(picture.key);
    }
    expect(cropFile(picture, '1x1')).toBe('ab_c-d-1x1-30-100-1200.jpg');
  });
});

describe('a cut', () => {
  const wide = { width: 2000, height: 1000 };
  const tall = { width: 900, height: 1600 };

  test.each([
    [wide, '1x1', { width: 1000, height: 1000 }],
    [wide, '16x9', { width: 1200, height: 675 }],
    [tall, '16x9', { width: 900, height: 506 }],
    [tall, '4x3', { width: 900, height: 675 }],
  ] as const)('of %j in %s is %j', (picture, ratio, size) => {
    expect(cropSize(picture, ratio)).toEqual(size);
  });

  test.each([
    [wide, { focalX: 0.5, focalY: 0.5 }, '1x1', { left: 500, top: 0, width: 1000, height: 1000 }],
    [wide, { focalX: 0.4, focalY: 0 }, '1x1', { left: 300, top: 0, width: 1000, height: 1000 }],
    [wide, { focalX: 0, focalY: 1 }, '1x1', { left: 0, top: 0, width: 1000, height: 1000 }],
    [wide, { focalX: 1, focalY: 1 }, '1x1', { left: 1000, top: 0, width: 1000, height: 1000 }],
    [tall, { focalX: 1, focalY: 0.25 }, '1x1', { left: 0, top: 0, width: 900, height: 900 }],
    [tall, { focalX: 1, focalY: 0.5 }, '1x1', { left: 0, top: 350, width: 900, height: 900 }],
  ] as const)('of %j around %j in %s has its subject in the middle', (size, focus, ratio, box) => {
    expect(cropBox({ ...size, ...focus }, ratio)).toEqual(box);
  });

  test('of a picture that has the ratio is the whole', () => {
    const picture = { width: 1600, height: 900, focalX: 0, focalY: 1 };
    expect(cropPosition(picture, '16x9')).toEqual({ x: 0.5, y: 0.5 });
  });
});
