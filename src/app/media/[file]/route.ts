import { findPictureFile } from '#media/find-file.ts';
import { pictureResponse } from '#web/picture-response.ts';
import { currentVisit } from '#web/session.ts';

/** A picture that the front has no file of: only just public, or for who may see it before. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/media/[file]'>,
): Promise<Response> {
  const { file } = await params;
  const now = new Date();
  const found = await findPictureFile(null, { name: file }, now);
  if (found) return pictureResponse(found, file);
  const visit = await currentVisit();
  return pictureResponse(visit && (await findPictureFile(visit.person, { name: file }, now)), file);
}
