import { z } from 'zod';
import { searchDesk } from '#articles/search-desk.ts';
import { adminRoute } from '#web/admin-route.ts';

/** Articles for the palette, of what the person may see. */
export const GET = adminRoute(
  z.object({ q: z.string().trim().min(1).max(200) }),
  async ({ person, input, now }) => ({ articles: await searchDesk(person, input.q, now) }),
);
