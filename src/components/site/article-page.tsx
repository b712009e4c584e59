import { getTranslations } from 'next-intl/server';
import type { ArticleView } from '#articles/find-article.ts';
import { listElsewhere, listRelated } from '#articles/list-beside.ts';
import { listComments } from '#comments/list-comments.ts';
import { ArticleBody } from '#components/article/article-body.tsx';
import { ArticleFigure } from '#components/article/article-figure.tsx';
import { ArticleFoot } from '#components/article/article-foot.tsx';
import { ArticleHead } from '#components/article/article-head.tsx';
import { ArticleTools } from '#components/article/article-tools.tsx';
import { CardList } from '#components/article/card-list.tsx';
import { Corrections } from '#components/article/corrections.tsx';
import { EditionNote } from '#components/article/edition-note.tsx';
import { PrintFoot, PrintHead } from '#components/article/print-frame.tsx';
import { ShareLinks } from '#components/article/share-links.tsx';
import { CommentList } from '#components/comment/comment-list.tsx';
import { JsonLd } from '#components/ui/json-ld.tsx';
import { otherLocale } from '#i18n/routing.ts';
import { policyLinesOf } from '#settings/find-settings.ts';
import { countViews } from '#views/count.ts';
import { articleJsonLd } from '#web/article-json-ld.ts';
import { absolute, articleLink, shortLink } from '#web/links.ts';
import { readSettings } from '#web/read-settings.ts';
import { requestTime } from '#web/request-time.ts';
import { viewToken } from '#web/view-token.ts';
import { type PreviewMark, PreviewNote } from './preview-note.tsx';
import { SitePage } from './site-page.tsx';

/** The whole page of an article; as a preview it says so, and counts and tells machines nothing. */
export async function ArticlePage({
  article,
  preview = null,
}: {
  article: ArticleView;
  preview?: PreviewMark | null;
}) {
  const now = requestTime();
  const { locale, code, otherEdition } = article;
  const [t, site, views, threads, related, elsewhere, settings] = await Promise.all([
    getTranslations('article'),
    getTranslations('site'),
    countViews(article.id),
    listComments(article.id, now),
    listRelated(article, now),
    listElsewhere(article, now),
    readSettings(),
  ]);
  const other = otherEdition && articleLink({ locale: otherLocale(locale), code: otherEdition });
  const comments = threads.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
  return (
    <SitePage now={now} otherEdition={other}>
      {preview ? (
        <PreviewNote mark={preview} locale={locale} />
      ) : (
        <JsonLd data={articleJsonLd(article, { comments, siteName: site('name') })} />
      )}
      <div className="article-grid">
        <article className="article">
          <PrintHead />
          <ArticleHead article={article} />
          <ArticleTools article={article} views={views ?? 0} />
          <p className="lead" dir="auto">
            {article.lead}
          </p>
          <ArticleFigure
            picture={article.picture ?? undefined}
            alt={article.picture?.alt ?? ''}
            caption={article.leadCaption}
            credit={article.leadCredit}
            isEarly
          />
          <ArticleBody body={article.body} pictures={article.pictures} />
          <ArticleFoot article={article} />
          <Corrections article={article} />
          <PrintFoot article={article} />
          <EditionNote article={article} />
          <ShareLinks
            targets={settings.shareTargets}
            url={absolute(shortLink(code))}
            headline={article.headline}
          />
          <CommentList
            threads={threads}
            policy={policyLinesOf(settings, locale)}
            locale={locale}
            areOpen={article.areCommentsOpen}
          />
        </article>
        <aside className="beside">
          <CardList id="related" title={t('related')} cards={related} look="row" />
          <CardList id="elsewhere" title={t('elsewhere')} cards={elsewhere} />
        </aside>
      </div>
      {!preview && (
        <view-beacon data-token={viewToken(article.id, now)} data-url="/api/views" hidden />
      )}
    </SitePage>
  );
}
