import { z } from 'zod';
import { suggestRelated } from '#articles/suggest.ts';
import { LOCALES } from '#i18n/routing.ts';
import { adminRoute } from '#web/admin-route.ts';

export const GET = adminRoute(
  z.object({ locale: z.enum(LOCALES), text: z.string() }),
  async ({ person, input, now }) => ({ articles: await suggestRelated(person, input, now) }),
);
