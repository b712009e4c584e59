import type { Prisma } from '#db/generated/client.ts';
import { foldKey } from '#persian/fold.ts';
import type { DemoArticle } from '../types.ts';

/** One row per folded name and language; gives the ids of an article's tags in its order. */
export async function seedTags(tx: Prisma.TransactionClient, articles: DemoArticle[]) {
  const names = new Map(
    articles.flatMap(({ locale, tags }) =>
      tags.map((name) => [identity(locale, name), { locale, name, key: foldKey(name) }] as const),
    ),
  );
  const rows = await tx.tag.createManyAndReturn({
    data: [...names.values()],
    select: { id: true, locale: true, name: true },
  });
  const ids = new Map(rows.map(({ id, locale, name }) => [identity(locale, name), id]));
  return ({ locale, tags }: DemoArticle): string[] => [
    ...new Set(tags.flatMap((name) => ids.get(identity(locale, name)) ?? [])),
  ];
}

const identity = (locale: string, name: string) => `${locale} ${foldKey(name)}`;
