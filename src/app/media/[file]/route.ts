import { readPicture } from '#media/store.ts';

/** A picture of fixed width. Its name is made from its bytes, so it never changes. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/media/[file]'>,
): Promise<Response> {
  const { file } = await params;
  const picture = await readPicture(file);
  if (!picture) return new Response(null, { status: 404 });
  return new Response(picture, {
    headers: {
      'Content-Type': file.endsWith('.webp') ? 'image/webp' : 'image/jpeg',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
