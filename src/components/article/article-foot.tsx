import { getTranslations } from 'next-intl/server';
import type { ArticleView } from '#articles/find-article.ts';
import { sourceLink, tagLink } from '#web/links.ts';

/** Where the story comes from, and its tags. */
export async function ArticleFoot({ article }: { article: ArticleView }) {
  const t = await getTranslations('article');
  const { source, locale, tags } = article;
  return (
    <footer className="article-foot">
      {source && (
        <p className="source">
          {t('source')}{' '}
          <a href={sourceLink(locale, source.slug)}>
            <bdi>{source.name}</bdi>
          </a>
          {source.articleUrl && (
            <a className="original" href={source.articleUrl} rel="noopener">
              {t('original')}
            </a>
          )}
        </p>
      )}
      {article.licenceNote && (
        <p className="licence" dir="auto">
          {article.licenceNote}
        </p>
      )}
      {tags.length > 0 && (
        <nav aria-label={t('tags')} className="tags">
          <ul>
            {tags.map((tag) => (
              <li key={tag}>
                <a className="chip" rel="tag" href={tagLink(locale, tag)}>
                  <bdi>{tag}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  );
}
