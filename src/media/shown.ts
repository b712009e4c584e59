import { live } from '#articles/live.ts';
import type { Prisma } from '#db/generated/client.ts';

/**
 * Pictures that readers have at `now`: of a text that they get, or once got, and logos of sources.
 * What stands only in the newest draft of a public article is not among them.
 */
export function shownAt(now: Date): Prisma.MediaAssetWhereInput {
  return {
    OR: [
      { isPublic: true },
      { logoOf: { some: {} } },
      { uses: { some: { isPublished: true, article: live(now) } } },
    ],
  };
}
