import { getLocale, getTranslations } from 'next-intl/server';
import type { FrontView } from '#articles/list-front.ts';
import { ArticleCard } from '#components/article/article-card.tsx';
import { otherLocale } from '#i18n/routing.ts';
import { frontLink, sectionLink } from '#web/links.ts';
import { requestTime } from '#web/request-time.ts';
import { SitePage } from './site-page.tsx';

/** The latest of all, then a block for each section. */
export async function FrontPage({ front }: { front: FrontView }) {
  const [locale, t, list] = await Promise.all([
    getLocale(),
    getTranslations('site'),
    getTranslations('list'),
  ]);
  const [first, ...rest] = front.latest;
  const [seconds, rows] = [rest.slice(0, 2), rest.slice(2)];
  return (
    <SitePage now={requestTime()} otherEdition={frontLink(otherLocale(locale))}>
      <h1 className="sr-only">{t('name')}</h1>
      {first ? (
        <section aria-labelledby="latest" className="front-top">
          <h2 id="latest" className="sr-only">
            {list('latest')}
          </h2>
          <div className="front-lead">
            <ArticleCard card={first} look="lead" hasSection />
            {seconds.map((card) => (
              <ArticleCard key={card.code} card={card} look="picture" hasSection />
            ))}
          </div>
          <div className="front-rows">
            {rows.map((card) => (
              <ArticleCard key={card.code} card={card} look="row" hasSection />
            ))}
          </div>
        </section>
      ) : (
        <p className="py-16 text-center text-lg text-muted">{list('emptySite')}</p>
      )}
      {front.sections.map(({ slug, name, articles }) => (
        <section key={slug} aria-labelledby={`section-${slug}`} className="front-section">
          <h2 id={`section-${slug}`} className="block-title">
            <a href={sectionLink(locale, slug)}>{name}</a>
          </h2>
          <div className="front-grid">
            {articles.map((card) => (
              <ArticleCard key={card.code} card={card} look="picture" />
            ))}
          </div>
        </section>
      ))}
    </SitePage>
  );
}
