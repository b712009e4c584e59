import { getTranslations } from 'next-intl/server';
import type { ArticleView } from '#articles/find-article.ts';
import { CopyText } from '#components/ui/copy-text.tsx';
import { formatNumber } from '#persian/digits.ts';
import { absolute, shortLink } from '#web/links.ts';
import { PrintButton } from './print-button.tsx';
import { TextSize } from './text-size.tsx';

/** Views, text size, print, and the two ways to name the story: its code and its short link. */
export async function ArticleTools({ article, views }: { article: ArticleView; views: number }) {
  const t = await getTranslations('article');
  const link = absolute(shortLink(article.code));
  return (
    <div className="article-tools">
      <p className="views">
        <bdi>{t('views', { count: views, formatted: formatNumber(views, article.locale) })}</bdi>
      </p>
      <div className="flex items-center gap-2">
        <TextSize />
        <PrintButton />
      </div>
      <dl className="codes">
        <div className="code">
          <dt>{t('code')}</dt>
          <dd>
            <bdi dir="ltr">{article.code}</bdi>
            <CopyText text={article.code} label={t('copyCode')} />
          </dd>
        </div>
        <div className="short-link">
          <dt>{t('shortLink')}</dt>
          <dd>
            <a href={shortLink(article.code)}>
              <bdi dir="ltr">{link.replace(/^https?:\/\//, '')}</bdi>
            </a>
            <CopyText text={link} label={t('copyLink')} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
