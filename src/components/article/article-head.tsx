import { getTranslations } from 'next-intl/server';
import type { ArticleView } from '#articles/find-article.ts';
import { DualDate } from '#components/ui/dual-date.tsx';
import { authorLink, sectionLink } from '#web/links.ts';

/** Breadcrumb, kicker, headline, byline and dates. */
export async function ArticleHead({ article }: { article: ArticleView }) {
  const t = await getTranslations('article');
  const { locale, section } = article;
  return (
    <header>
      <nav aria-label={section.name} className="breadcrumb">
        <a href={sectionLink(locale, section.slug)}>{section.name}</a>
        {article.label !== 'news' && <span className="label">{t(`labels.${article.label}`)}</span>}
      </nav>
      {article.kicker && (
        <p className="kicker" dir="auto">
          {article.kicker}
        </p>
      )}
      <h1 className="headline" dir="auto">
        {article.headline}
      </h1>
      {article.bylines.length > 0 && (
        <p className="byline">
          {t('by')}{' '}
          {article.bylines.map(({ handle, name }, index) => (
            <span key={handle}>
              {index > 0 && (locale === 'fa' ? '، ' : ', ')}
              <a rel="author" href={authorLink(locale, handle)}>
                <bdi>{name}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
      <p className="dates">
        <span className="date-label">{t('published')}:</span>{' '}
        <DualDate instant={article.publishAt} locale={locale} />
      </p>
      {article.revisedAt && (
        <p className="dates revised">
          <span className="date-label">{t('updated')}:</span>{' '}
          <DualDate instant={article.revisedAt} locale={locale} />
        </p>
      )}
    </header>
  );
}
