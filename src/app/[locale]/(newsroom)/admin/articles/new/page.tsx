import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { canCreate } from '#articles/policy.ts';
import { NewArticle } from '#components/admin/article/new-article.tsx';
import { requirePerson } from '#web/require.ts';
import { beginArticle } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.article.creating');
  return { title: t('title') };
}

export default async function Page() {
  await requirePerson({ can: canCreate });
  return <NewArticle begin={beginArticle} />;
}
