import { z } from 'zod';
import { listPictures, PICTURE_FILTERS } from '#media/list.ts';
import { uploadPicture } from '#media/upload.ts';
import { adminRoute } from '#web/admin-route.ts';
import { readUpload } from '#web/read-upload.ts';

const querySchema = z.object({
  query: z.string().max(200).default(''),
  filter: z.enum(PICTURE_FILTERS).default('all'),
  after: z.uuid().optional(),
});

/** The library, page by page. */
export const GET = adminRoute(querySchema, ({ person, input: { after = null, ...input }, now }) =>
  listPictures(person, { ...input, after }, now),
);

/** One picture. */
export const POST = adminRoute(null, async ({ person, request, now }) =>
  uploadPicture(person, await readUpload(request), now),
);
