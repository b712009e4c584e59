import { adminRoute } from '#web/admin-route.ts';
import { lookAtArticle } from '#web/article-looks.ts';
import type { ArticleParams } from '#web/article-params.ts';
import { actOnArticle } from '#web/article-verbs.ts';

export const GET = adminRoute<null, ArticleParams>(null, (asked) =>
  lookAtArticle(asked, asked.request.nextUrl.searchParams),
);

export const POST = adminRoute<null, ArticleParams>(null, async (asked) =>
  actOnArticle(asked, await asked.request.json().catch(() => undefined)),
);
