import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { findRevision, listRevisions } from '#articles/list-revisions.ts';
import { RevisionsPage } from '#components/admin/article/revisions-page.tsx';
import { readForWriting } from '#web/read-for-writing.ts';
import { readNumber } from '#web/read-number.ts';
import { requestTime } from '#web/request-time.ts';
import { requirePerson } from '#web/require.ts';

type Props = PageProps<'/[locale]/admin/articles/[id]/revisions'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.article.history');
  return { title: t('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const person = await requirePerson();
  const { article, choices } = await readForWriting(person, (await params).id);
  const { id } = article;
  const asked = await searchParams;
  const now = requestTime();
  const before = readNumber(asked.before);
  const revisions = (await listRevisions(person, { id, ...(before && { before }) }, now)) ?? [];
  const number = readNumber(asked.number) ?? article.number;
  const base = readNumber(asked.base) ?? number - 1;
  const contentOf = (one: number) =>
    one > 0 ? findRevision(person, { id, number: one }, now) : null;
  const [content, previous] = [await contentOf(number), await contentOf(base)];
  return (
    <RevisionsPage
      article={article}
      choices={choices}
      revisions={revisions}
      shown={content && { number, content }}
      base={previous && { number: base, content: previous }}
    />
  );
}
