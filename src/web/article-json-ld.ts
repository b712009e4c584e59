import { textsOf } from '#articles/body-text.ts';
import type { ArticleView } from '#articles/find-article.ts';
import type { PictureView } from '#articles/views.ts';
import { LANGUAGE_TAG, otherLocale } from '#i18n/routing.ts';
import { CARD_WIDTH, cropSize, hasCrops, nearestWidth, RATIOS, type Ratio } from '#media/sizes.ts';
import { isoWithOffset } from '#persian/iso-with-offset.ts';
import { countWords } from '#persian/reading-time.ts';
import {
  absolute,
  articleLink,
  authorLink,
  cropLink,
  frontLink,
  pictureLink,
  sectionLink,
  sourceLink,
} from './links.ts';

/** schema.org NewsArticle and BreadcrumbList. Dates are ISO with offset, digits are ASCII. */
export function articleJsonLd(
  article: ArticleView,
  { comments, siteName }: { comments: number; siteName: string },
): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [newsArticle(article, comments, siteName), breadcrumb(article, siteName)],
  };
}

const TYPES = {
  news: 'NewsArticle',
  report: 'ReportageNewsArticle',
  interview: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  editorial: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  photo: 'ReportageNewsArticle',
} as const;

function newsArticle(article: ArticleView, comments: number, siteName: string): object {
  const { locale, source, publishAt, revisedAt } = article;
  const url = absolute(articleLink(article));
  return {
    '@type': TYPES[article.label],
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    url,
    identifier: article.code,
    headline: article.headline,
    ...(article.kicker && { alternativeHeadline: article.kicker }),
    description: article.lead,
    inLanguage: LANGUAGE_TAG[locale],
    datePublished: isoWithOffset(publishAt),
    dateModified: isoWithOffset(revisedAt ?? publishAt),
    ...(article.dateline && { dateline: article.dateline }),
    articleSection: article.section.name,
    keywords: article.tags,
    wordCount: countWords(textsOf(article.body).join('\n')),
    commentCount: comments,
    author: authors(article, siteName),
    publisher: publisher(article, siteName),
    ...picture(article),
    ...(source && {
      sourceOrganization: { '@type': 'Organization', name: source.name, url: source.url },
    }),
    ...(source?.articleUrl && { isBasedOn: source.articleUrl }),
    ...translation(article),
    ...corrections(article),
    isAccessibleForFree: true,
  };
}

function authors(
  { bylines, guestBylines, source, locale }: ArticleView,
  siteName: string,
): object[] {
  const people: object[] = bylines.map(({ name, handle, isDesk }) => ({
    '@type': isDesk ? 'Organization' : 'Person',
    name,
    url: absolute(authorLink(locale, handle)),
  }));
  people.push(...guestBylines.map((name) => ({ '@type': 'Person', name })));
  if (people.length > 0) return people;
  return [
    source
      ? {
          '@type': 'Organization',
          name: source.name,
          url: absolute(sourceLink(locale, source.slug)),
        }
      : { '@type': 'Organization', name: siteName, url: absolute(frontLink(locale)) },
  ];
}

function corrections({ corrections, locale }: ArticleView): object {
  if (corrections.length === 0) return {};
  return {
    correction: corrections.map(({ text, at }) => ({
      '@type': 'CorrectionComment',
      text,
      inLanguage: LANGUAGE_TAG[locale],
      datePublished: isoWithOffset(at),
    })),
  };
}

function publisher({ locale }: ArticleView, name: string): object {
  return {
    '@type': 'NewsMediaOrganization',
    name,
    url: absolute(frontLink(locale)),
    logo: { '@type': 'ImageObject', url: absolute('/icons/logo.png'), width: 512, height: 512 },
  };
}

function picture({ picture, leadCredit, leadCaption }: ArticleView): object {
  if (!picture) return {};
  return {
    image: imagesOf(picture).map((image) => ({
      '@type': 'ImageObject',
      ...image,
      ...(leadCaption && { caption: leadCaption }),
      ...(leadCredit && { creditText: leadCredit }),
    })),
  };
}

/** The cuts that search engines ask for; of a picture without any, the whole. */
function imagesOf(picture: PictureView) {
  if (hasCrops(picture)) {
    return (Object.keys(RATIOS) as Ratio[]).map((ratio) => ({
      contentUrl: absolute(cropLink(picture, ratio)),
      ...cropSize(picture, ratio),
    }));
  }
  const width = nearestWidth(picture.width, CARD_WIDTH);
  const height = Math.round((picture.height * width) / picture.width);
  return [{ contentUrl: absolute(pictureLink(picture.key, width, 'jpeg')), width, height }];
}

// The Persian edition is the work, the English one its translation.
function translation({ locale, otherEdition }: ArticleView): object {
  if (!otherEdition) return {};
  const other = absolute(articleLink({ locale: otherLocale(locale), code: otherEdition }));
  const reference = { '@type': 'NewsArticle', '@id': `${other}#article`, url: other };
  return locale === 'fa' ? { workTranslation: reference } : { translationOfWork: reference };
}

function breadcrumb({ locale, section, headline }: ArticleView, siteName: string): object {
  const steps = [
    { name: siteName, item: absolute(frontLink(locale)) },
    { name: section.name, item: absolute(sectionLink(locale, section.slug)) },
    { name: headline },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}
