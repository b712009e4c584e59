import { getTranslations } from 'next-intl/server';
import type { ArticleView } from '#articles/find-article.ts';
import { absolute, shortLink } from '#web/links.ts';

/** Over the printed page: whose it is. On the screen it is not drawn. */
export async function PrintHead() {
  const t = await getTranslations('site');
  return (
    <p className="print-only print-head">
      <strong>{t('name')}</strong> <bdi dir="ltr">{new URL(absolute('/')).host}</bdi>
    </p>
  );
}

/** Under the printed page: how to find the story again. */
export async function PrintFoot({ article }: { article: ArticleView }) {
  const t = await getTranslations('article');
  return (
    <p className="print-only print-foot">
      {t('code')}: <bdi dir="ltr">{article.code}</bdi> · {t('shortLink')}:{' '}
      <bdi dir="ltr">{absolute(shortLink(article.code))}</bdi>
    </p>
  );
}
