import { getTranslations } from 'next-intl/server';
import type { ArticleView } from '#articles/find-article.ts';
import { otherLocale } from '#i18n/routing.ts';
import { articleLink } from '#web/links.ts';

/** To the other edition of the story; when there is none, it says so. */
export async function EditionNote({ article }: { article: ArticleView }) {
  const t = await getTranslations('article');
  const locale = otherLocale(article.locale);
  if (!article.otherEdition) return <p className="edition-note">{t('notInOther')}</p>;
  return (
    <p className="edition-note">
      <a href={articleLink({ locale, code: article.otherEdition })} hrefLang={locale}>
        {t('inOther')}
      </a>
    </p>
  );
}
