import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleEditor } from '#components/admin/article/article-editor.tsx';
import { readForWriting } from '#web/read-for-writing.ts';
import { requirePerson } from '#web/require.ts';

type Props = PageProps<'/[locale]/admin/articles/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('admin.article');
  const person = await requirePerson();
  const { article } = await readForWriting(person, (await params).id);
  return { title: article.content.headline || t('untitled') };
}

export default async function Page({ params }: Props) {
  const person = await requirePerson();
  const { article, choices } = await readForWriting(person, (await params).id);
  const { id, name } = person;
  return (
    <ArticleEditor key={article.id} article={article} choices={choices} person={{ id, name }} />
  );
}
