import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { findRevision } from '#articles/list-revisions.ts';
import { ArticleEditor } from '#components/admin/article/article-editor.tsx';
import { adminLink } from '#web/links.ts';
import { readForWriting } from '#web/read-for-writing.ts';
import { requestTime } from '#web/request-time.ts';
import { requirePerson } from '#web/require.ts';

type Props = PageProps<'/[locale]/admin/articles/[id]/editions'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.article.editions');
  return { title: t('beside') };
}

/** The article beside its other edition; of a translation, beside the revision that it is held against. */
export default async function Page({ params }: Props) {
  const person = await requirePerson();
  const { article, choices } = await readForWriting(person, (await params).id);
  const { edition } = article;
  if (!edition) redirect(adminLink(await getLocale(), `articles/${article.id}`));
  const { translation, locale } = edition;
  const now = requestTime();
  const contentOf = (number: number) => findRevision(person, { id: edition.id, number }, now);
  const number = translation?.to ?? edition.number;
  const before = translation?.isStale ? await contentOf(translation.from) : null;
  const content = await contentOf(number);
  if (!content) redirect(adminLink(await getLocale(), `articles/${article.id}`));
  const { id, name } = person;
  return (
    <ArticleEditor
      key={article.id}
      article={article}
      choices={choices}
      person={{ id, name }}
      source={{
        ...{ locale, content, number },
        before: before && { content: before, number: translation?.from ?? 0 },
      }}
    />
  );
}
