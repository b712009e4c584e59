import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PreviewPage } from '#components/admin/article/preview-page.tsx';
import { readForWriting } from '#web/read-for-writing.ts';
import { readNumber } from '#web/read-number.ts';
import { requirePerson } from '#web/require.ts';

type Props = PageProps<'/[locale]/admin/articles/[id]/preview'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.article.previewing');
  return { title: t('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const person = await requirePerson();
  const { article } = await readForWriting(person, (await params).id);
  const number = readNumber((await searchParams).revision) ?? article.number;
  return <PreviewPage article={article} number={number} />;
}
