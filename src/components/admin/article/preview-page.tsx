import { useLocale, useTranslations } from 'next-intl';
import type { EditView } from '#articles/edit-view.ts';
import { formatNumber } from '#persian/digits.ts';
import { adminLink, previewFrameLink } from '#web/links.ts';
import { buttonClass } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Page } from '../page.tsx';
import { PreviewFrame } from './preview-frame.tsx';

/** A revision as readers would see it, beside nothing of the newsroom. */
export function PreviewPage({ article, number }: { article: EditView; number: number }) {
  const t = useTranslations('admin.article');
  const locale = useLocale();
  const here = adminLink(locale, `articles/${article.id}`);
  return (
    <Page
      title={t('previewing.title')}
      lead={t('previewing.lead', { number: formatNumber(number, locale) })}
      actions={
        <>
          <a className={buttonClass()} href={here}>
            {t('history.back')}
          </a>
          <a className={buttonClass()} href={`${here}/revisions?number=${number}`}>
            {t('revisions')}
          </a>
        </>
      }
    >
      {number > 0 ? (
        <PreviewFrame
          src={previewFrameLink(article, number)}
          title={article.content.headline || t('untitled')}
        />
      ) : (
        <EmptyState title={t('history.empty')} />
      )}
    </Page>
  );
}
