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
        {section.slug && <a href={sectionLink(locale, section.slug)}>{section.name}</a>}
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
      <Byline article={article} by={t('by')} />
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

/** Who wrote it, people with a page of their own first, and where from. */
function Byline({ article, by }: { article: ArticleView; by: string }) {
  const { locale, bylines, guestBylines, dateline } = article;
  const names = [
    ...bylines.map(({ handle, name }) => (
      <a key={handle} rel="author" href={authorLink(locale, handle)}>
        <bdi>{name}</bdi>
      </a>
    )),
    ...guestBylines.map((name) => (
      <strong key={name}>
        <bdi>{name}</bdi>
      </strong>
    )),
  ];
  if (names.length === 0 && !dateline) return null;
  return (
    <p className="byline">
      {names.length > 0 && `${by} `}
      {names.map((name, index) => (
        <span key={name.key}>
          {index > 0 && (locale === 'fa' ? '، ' : ', ')}
          {name}
        </span>
      ))}
      {dateline && (
        <span className="dateline">
          {names.length > 0 && ' · '}
          <bdi>{dateline}</bdi>
        </span>
      )}
    </p>
  );
}
