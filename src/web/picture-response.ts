import 'server-only';
import type { PictureFileView } from '#media/find-file.ts';
import { PICTURE_TYPES } from '#media/sizes.ts';

/** A file of a picture as an answer; its name changes with its bytes. */
export function pictureResponse(file: PictureFileView | null, name: string): Response {
  if (!file) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  return new Response(file.data, {
    headers: {
      'Content-Type': PICTURE_TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Cache-Control': file.isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
