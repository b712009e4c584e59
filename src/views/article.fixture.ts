import { randomBytes, randomUUID } from 'node:crypto';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';

/** An article that is live since 2026 began, unless `fields` say something else; gives its id. */
export async function addArticle(fields: Partial<Prisma.ArticleCreateInput> = {}): Promise<string> {
  const { id } = await db.article.create({
    data: {
      code: randomBytes(5).toString('hex'),
      locale: 'fa',
      storyId: randomUUID(),
      section: { create: { slug: randomUUID(), nameFa: 'شهر', nameEn: 'City', position: 1 } },
      publishAt: new Date('2026-01-01T00:00:00Z'),
      ...fields,
    },
    select: { id: true },
  });
  return id;
}
