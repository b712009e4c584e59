import type { Prisma } from '#db/generated/client.ts';

/** A picture as an article takes it. */
export type PickedPicture = Prisma.MediaAssetGetPayload<{ select: typeof pickedSelect }>;

export const pickedSelect = {
  id: true,
  key: true,
  width: true,
  height: true,
  formats: true,
  focalX: true,
  focalY: true,
  alt: true,
  caption: true,
  credit: true,
  originalName: true,
} satisfies Prisma.MediaAssetSelect;
