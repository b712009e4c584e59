import sharp from 'sharp';
import { CARD_WIDTH, WIDTHS } from '#media/sizes.ts';
import type { PictureKey } from '../types.ts';
import { HEIGHT, WIDTH } from './canvas.ts';
import { drawPicture } from './draw.ts';

export type RenderedFile = { width: number; format: 'webp' | 'jpeg'; data: Buffer };
export type RenderedPicture = { width: number; height: number; files: RenderedFile[] };

/** The picture in every width a page asks for. Drawn once, then made smaller: drawing is the slow part. */
export async function renderPicture(key: PictureKey): Promise<RenderedPicture> {
  const { data, info } = await sharp(Buffer.from(drawPicture(key)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const sized = (width: number) => sharp(data, { raw }).resize({ width });
  const files: RenderedFile[] = [];
  for (const width of WIDTHS) {
    const file = await sized(width).webp({ quality: 72, effort: 2 }).toBuffer();
    files.push({ width, format: 'webp', data: file });
  }
  const card = await sized(CARD_WIDTH).jpeg({ quality: 80 }).toBuffer();
  files.push({ width: CARD_WIDTH, format: 'jpeg', data: card });
  return { width: WIDTH, height: HEIGHT, files };
}
