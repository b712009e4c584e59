import { findPictureFile } from '#media/find-file.ts';
import { pictureResponse } from '#web/picture-response.ts';

/** A picture that the front has no file of: it has only just become public, or somebody may see it early. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/media/[file]'>,
): Promise<Response> {
  const { file } = await params;
  return pictureResponse(await findPictureFile(null, { name: file }, new Date()), file);
}
