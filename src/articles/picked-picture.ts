import type { Prisma } from '#db/generated/client.ts';

/** Of a picture what the page of an article shows of it; as the library gives it (src/media/views.ts). */
export const pickedSelect = {
  ...{ id: true, key: true, width: true, height: true, formats: true },
  ...{ focalX: true, focalY: true, alt: true, caption: true, credit: true },
} satisfies Prisma.MediaAssetSelect;
