import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ArticleView } from '#articles/find-article.ts';
import type { PictureView } from '#articles/views.ts';
import { otherLocale } from '#i18n/routing.ts';
import { CARD_WIDTH, cropSize, hasCrops } from '#media/sizes.ts';
import { isoWithOffset } from '#persian/iso-with-offset.ts';
import { absolute, articleLink, authorLink, cropLink, pictureLink } from './links.ts';
import { OG_LOCALE } from './page-metadata.ts';

/** Head of an article page. hreflang names an edition only when the public can read it. */
export async function articleMetadata(article: ArticleView): Promise<Metadata> {
  const t = await getTranslations('site');
  const { locale, headline, lead, picture, publishAt, revisedAt } = article;
  const url = absolute(articleLink(article));
  const other = otherLocale(locale);
  const otherUrl =
    article.otherEdition && absolute(articleLink({ locale: other, code: article.otherEdition }));
  return {
    title: `${headline} | ${t('name')}`,
    description: lead,
    robots: { 'max-image-preview': 'large' },
    authors: [
      ...article.bylines.map(({ name, handle }) => ({
        name,
        url: absolute(authorLink(locale, handle)),
      })),
      ...article.guestBylines.map((name) => ({ name })),
    ],
    alternates: {
      // A copied story belongs to where it first stood; of a copy there are no editions.
      canonical: article.canonicalUrl ?? url,
      ...(otherUrl && !article.canonicalUrl && { languages: { [locale]: url, [other]: otherUrl } }),
    },
    openGraph: {
      type: 'article',
      url,
      title: headline,
      description: lead,
      siteName: t('name'),
      locale: OG_LOCALE[locale],
      ...(otherUrl && { alternateLocale: OG_LOCALE[other] }),
      publishedTime: isoWithOffset(publishAt),
      modifiedTime: isoWithOffset(revisedAt ?? publishAt),
      authors: article.bylines.map(({ handle }) => absolute(authorLink(locale, handle))),
      section: article.section.name,
      tags: article.tags,
      ...(picture && {
        images: { ...cardImage(picture), alt: picture.alt },
      }),
    },
    twitter: { card: 'summary_large_image' },
  };
}

function cardImage(picture: PictureView) {
  if (hasCrops(picture)) {
    return { url: absolute(cropLink(picture, '16x9')), ...cropSize(picture, '16x9') };
  }
  return {
    url: absolute(pictureLink(picture.key, CARD_WIDTH, 'jpeg')),
    width: CARD_WIDTH,
    height: Math.round((picture.height * CARD_WIDTH) / picture.width),
  };
}
