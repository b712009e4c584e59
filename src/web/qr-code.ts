import 'server-only';
import { toString as draw } from 'qrcode';

/** A picture of a text for a camera, as the address of an image: nothing is fetched for it. */
export async function qrCode(text: string): Promise<string> {
  const svg = await draw(text, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
