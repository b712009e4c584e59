import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, vi } from 'vitest';

/** Real pictures, made when they are asked for; what a test is about is said by the test. */

type Colour = { r: number; g: number; b: number; alpha?: number };
export const RED: Colour = { r: 220, g: 20, b: 20 };
export const BLUE: Colour = { r: 20, g: 20, b: 220 };

/** Red in its start half, blue in the other. */
export function twoColours(width: number, height: number) {
  const create = { width: Math.floor(width / 2), height, channels: 3, background: BLUE } as const;
  return sharp({ create: { width, height, channels: 3, background: RED } }).composite([
    { input: { create }, left: Math.ceil(width / 2), top: 0 },
  ]);
}

let serial = 0;

/** A JPEG like no other: another colour each time. */
export function buildJpeg(width = 640, height = 480): Promise<Buffer> {
  serial += 1;
  const background = { r: serial % 256, g: (serial * 7) % 256, b: 90 };
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** A JPEG with IPTC fields: 120 is the caption, 110 the credit, 80 who took it. */
export async function withIptc(jpeg: Buffer, fields: Record<number, string>): Promise<Buffer> {
  const sets = Object.entries(fields).map(([field, text]) => {
    const value = Buffer.from(text);
    const head = Buffer.from([0x1c, 2, Number(field), value.length >> 8, value.length & 255]);
    return Buffer.concat([head, value]);
  });
  const data = Buffer.concat(sets);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const body = Buffer.concat([
    Buffer.from('Photoshop 3.0\0'),
    Buffer.from([0x38, 0x42, 0x49, 0x4d, 4, 4, 0, 0]),
    size,
    data,
    Buffer.alloc(data.length % 2),
  ]);
  const head = Buffer.from([0xff, 0xed, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** The colour of one pixel, in parts of width and height. */
export async function colourAt(bytes: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (part: number, all: number) => Math.min(Math.floor(part * all), all - 1);
  const start = (at(y, info.height) * info.width + at(x, info.width)) * info.channels;
  return [...data.subarray(start, start + info.channels)];
}

/** Gives a test file a folder for pictures of its own. */
export function openMediaFolder(): void {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(os.tmpdir(), 'tahririeh-media-'));
    vi.stubEnv('DATA_DIR', dataDir);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(dataDir, { recursive: true });
  });
}
