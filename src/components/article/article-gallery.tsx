import { useTranslations } from 'next-intl';
import type { BodyGallery } from '#articles/body.ts';
import type { PictureView } from '#articles/views.ts';
import { ArticleFigure } from './article-figure.tsx';

/** Pictures side by side, one below the other on a narrow screen. */
export function ArticleGallery({
  gallery,
  pictureOf,
}: {
  gallery: BodyGallery;
  pictureOf: (key: string) => PictureView | undefined;
}) {
  const t = useTranslations('body');
  return (
    <section className="gallery" aria-label={t('gallery')}>
      {gallery.content.map(({ attrs }, index) => (
        <ArticleFigure
          // biome-ignore lint/suspicious/noArrayIndexKey: a document is drawn once
          key={index}
          {...attrs}
          picture={pictureOf(attrs.picture)}
          sizes="(min-width: 48rem) 22rem, (min-width: 30rem) 50vw, 100vw"
          ratio="4x3"
        />
      ))}
    </section>
  );
}
