import type { NextRequest } from 'next/server';
import { findPreviewedPictures } from '#articles/find-preview.ts';
import { findPictureFile } from '#media/find-file.ts';
import { pictureResponse } from '#web/picture-response.ts';
import { currentVisit } from '#web/session.ts';

/**
 * A picture that the front has no file of: only just public, or for who may see it before: by the
 * preview link that the page was drawn for (`?preview=`), or as somebody of the newsroom.
 */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/media/[file]'>,
): Promise<Response> {
  const { file: name } = await params;
  const now = new Date();
  const token = request.nextUrl.searchParams.get('preview');
  const previewed = token ? await findPreviewedPictures(token, now) : [];
  const open = await findPictureFile(null, { name, previewed }, now);
  if (open) return pictureResponse(open, name);
  const visit = await currentVisit();
  return pictureResponse(visit && (await findPictureFile(visit.person, { name }, now)), name);
}
