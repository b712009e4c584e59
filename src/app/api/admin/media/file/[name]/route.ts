import { findFileName, findPictureFile } from '#media/find-file.ts';
import { adminRoute } from '#web/admin-route.ts';
import { pictureResponse } from '#web/picture-response.ts';

const ABOUT = 800;

/** A file of a picture, public or not, for who may see it; by its name, or by the key alone. */
export const GET = adminRoute<null, { name: string }>(null, async ({ person, params, now }) => {
  const name = params.name.includes('.') ? params.name : await findFileName(params.name, ABOUT);
  const file = name && (await findPictureFile(person, { name }, now));
  return pictureResponse(file || null, name ?? '');
});
