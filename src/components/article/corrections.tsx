import { getTranslations } from 'next-intl/server';
import type { ArticleView } from '#articles/find-article.ts';
import { DualDate } from '#components/ui/dual-date.tsx';

/** What was changed after readers had seen the story: each note with its kind and time, for good. */
export async function Corrections({ article }: { article: ArticleView }) {
  const { corrections, locale } = article;
  if (corrections.length === 0) return null;
  const t = await getTranslations('corrections');
  return (
    <section id="corrections" aria-labelledby="corrections-title" className="corrections">
      <h2 id="corrections-title" className="block-title">
        {t('heading')}
      </h2>
      <ol>
        {corrections.map(({ kind, text, at }) => (
          <li key={`${at.toISOString()} ${text}`}>
            <p className="correction-meta">
              <strong>{t(kind)}</strong> <DualDate instant={at} locale={locale} />
            </p>
            <p dir="auto" className="correction-text">
              {text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
