import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ArticleView } from '#articles/find-article.ts';
import { articleJsonLd } from './article-json-ld.ts';

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('APP_MODE', 'demo');
  vi.stubEnv('SITE_URL', 'https://news.example');
  return () => vi.unstubAllEnvs();
});

type Graph = { '@context': string; '@graph': [Record<string, unknown>, Record<string, unknown>] };

const text = (words: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text: words }],
});

const ARTICLE: ArticleView = {
  id: '0190b0c4-0000-7000-8000-000000000001',
  sectionId: '00000000-0000-4000-8000-000000000001',
  tagIds: [],
  code: '004f8e8e6e',
  locale: 'fa',
  kicker: 'روتیتر',
  headline: 'تیتر با <b> و ۱۲ رقم',
  lead: 'چکیدهٔ خبر.',
  label: 'news',
  publishAt: new Date('2022-12-19T04:00:00Z'),
  revisedAt: null,
  section: { slug: 'economy', name: 'اقتصاد' },
  picture: {
    ...{ key: 'abc', width: 1600, height: 900, alt: 'بازار' },
    ...{ formats: ['webp'], focalX: 0.5, focalY: 0.5 },
  },
  pictures: {},
  leadCaption: 'بازار تهران',
  leadCredit: 'عکس: مینا آبتین',
  licenceNote: null,
  source: { slug: 'tasnim', name: 'تسنیم', url: 'https://tasnim.example', articleUrl: null },
  bylines: [{ handle: 'mina-abtin', name: 'مینا آبتین', isDesk: false }],
  tags: ['نان', 'کتاب\u200Cها'],
  guestBylines: [],
  dateline: '',
  canonicalUrl: null,
  areCommentsOpen: true,
  corrections: [],
  relatedIds: [],
  otherEdition: null,
  body: {
    type: 'doc',
    content: [
      text('این چهار واژه است.'),
      {
        type: 'heading',
        attrs: { level: 2 },
        content: [{ type: 'text', text: 'یک میان\u200Cتیتر' }],
      },
      { type: 'bulletList', content: [{ type: 'listItem', content: [text('یک'), text('دو سه')] }] },
      { type: 'blockquote', content: [text('نقل قول')] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [text('خانه')] }] }],
      },
      {
        type: 'figure',
        attrs: { picture: 'abc', alt: 'شرح', caption: 'زیرنویس', credit: 'عکاس' },
      },
    ],
  },
};

function graph(changes: Partial<ArticleView> = {}, comments = 3): Graph['@graph'] {
  const data = articleJsonLd(
    { ...ARTICLE, ...changes },
    { comments, siteName: 'تحریریه' },
  ) as Graph;
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}

const news = (changes: Partial<ArticleView> = {}) => graph(changes)[0];

describe('articleJsonLd', () => {
  it('says all that conventions ask for', () => {
    const url = 'https://news.example/fa/news/004f8e8e6e';
    expect(news()).toEqual({
      '@type': 'NewsArticle',
      '@id': `${url}#article`,
      mainEntityOfPage: url,
      url,
      identifier: '004f8e8e6e',
      headline: 'تیتر با <b> و ۱۲ رقم',
      alternativeHeadline: 'روتیتر',
      description: 'چکیدهٔ خبر.',
      inLanguage: 'fa-IR',
      datePublished: '2022-12-19T07:30:00+03:30',
      dateModified: '2022-12-19T07:30:00+03:30',
      articleSection: 'اقتصاد',
      keywords: ['نان', 'کتاب\u200Cها'],
      wordCount: 12,
      commentCount: 3,
      author: [
        {
          '@type': 'Person',
          name: 'مینا آبتین',
          url: 'https://news.example/fa/author/mina-abtin',
        },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'تحریریه',
        url: 'https://news.example/fa',
        logo: {
          '@type': 'ImageObject',
          url: 'https://news.example/icons/logo.png',
          width: 512,
          height: 512,
        },
      },
      image: [
        {
          '@type': 'ImageObject',
          contentUrl: 'https://news.example/media/abc-1200.jpg',
          width: 1200,
          height: 675,
          caption: 'بازار تهران',
          creditText: 'عکس: مینا آبتین',
        },
      ],
      sourceOrganization: { '@type': 'Organization', name: 'تسنیم', url: 'https://tasnim.example' },
      isAccessibleForFree: true,
    });
  });

  it('gives the cuts of a picture that has them, never larger than the picture', () => {
    const picture = {
      ...{ key: 'abc', width: 2000, height: 1000, alt: '' },
      ...{ formats: ['avif', 'webp', 'jpeg'], focalX: 0.25, focalY: 0.5 },
    };
    const images = (news({ picture }).image as Record<string, unknown>[]).map(
      ({ contentUrl, width, height }) => [contentUrl, width, height],
    );
    expect(images).toEqual([
      ['https://news.example/media/abc-16x9-25-50-1200.jpg', 1200, 675],
      ['https://news.example/media/abc-4x3-25-50-1200.jpg', 1200, 900],
      ['https://news.example/media/abc-1x1-25-50-1000.jpg', 1000, 1000],
    ]);
  });

  it('has the way from the front page', () => {
    expect(graph()[1]).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'تحریریه', item: 'https://news.example/fa' },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'اقتصاد',
          item: 'https://news.example/fa/section/economy',
        },
        { '@type': 'ListItem', position: 3, name: 'تیتر با <b> و ۱۲ رقم' },
      ],
    });
  });

  it('leaves texts whole: the component escapes them', () => {
    expect(JSON.stringify(graph())).toContain('<b>');
  });

  it.each([
    ['news', 'NewsArticle'],
    ['report', 'ReportageNewsArticle'],
    ['interview', 'NewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['editorial', 'OpinionNewsArticle'],
    ['explainer', 'BackgroundNewsArticle'],
    ['photo', 'ReportageNewsArticle'],
  ] as const)('calls a %s %s', (label, type) => {
    expect(news({ label })['@type']).toBe(type);
  });

  it('gives dates with the offset of their day, summer time and revision included', () => {
    const dates = news({
      publishAt: new Date('2022-07-01T04:00:00Z'),
      revisedAt: new Date('2026-11-23T20:30:00Z'),
    });
    expect(dates).toMatchObject({
      datePublished: '2022-07-01T08:30:00+04:30',
      dateModified: '2026-11-24T00:00:00+03:30',
    });
  });

  it('writes what machines read in ASCII', () => {
    const machine =
      /^(@id|url|item|identifier|date.*|.*Url|width|height|position|.*Count|inLanguage)$/;
    const values: string[] = [];
    JSON.stringify(graph({ revisedAt: new Date('2026-11-23T20:30:00Z') }), (key, value) => {
      if (machine.test(key)) values.push(String(value));
      return value;
    });
    expect(values.length).toBeGreaterThan(15);
    expect(values.filter((value) => !/^[\x21-\x7E]+$/.test(value))).toEqual([]);
  });

  it('points from each edition to the other, when there is one', () => {
    const english = 'https://news.example/en/news/00000000ab';
    expect(news({ otherEdition: '00000000ab' })).toMatchObject({
      workTranslation: { '@type': 'NewsArticle', '@id': `${english}#article`, url: english },
    });
    const back = news({ locale: 'en', code: '00000000ab', otherEdition: '004f8e8e6e' });
    expect(back).toMatchObject({
      inLanguage: 'en',
      url: english,
      translationOfWork: { '@id': news()['@id'] },
    });
    expect(back).not.toHaveProperty('workTranslation');
    expect(news()).not.toHaveProperty('workTranslation');
    expect(news()).not.toHaveProperty('translationOfWork');
  });

  it('names the desk, else the source, else the site when no person wrote it', () => {
    const desk = [{ handle: 'city-desk', name: 'میز شهر', isDesk: true }];
    const organisation = (name: string, path: string) => [
      { '@type': 'Organization', name, url: `https://news.example/fa${path}` },
    ];
    expect(news({ bylines: desk })).toMatchObject({
      author: organisation('میز شهر', '/author/city-desk'),
    });
    expect(news({ bylines: [] })).toMatchObject({
      author: organisation('تسنیم', '/source/tasnim'),
    });
    expect(news({ bylines: [], source: null })).toMatchObject({
      author: organisation('تحریریه', ''),
    });
  });

  it('leaves out what is not there', () => {
    const bare = news({ kicker: null, source: null, picture: null });
    for (const key of ['alternativeHeadline', 'image', 'sourceOrganization', 'isBasedOn']) {
      expect(bare).not.toHaveProperty(key);
    }
    const [image] = news({ leadCaption: '', leadCredit: '' }).image as object[];
    expect(image).not.toHaveProperty('caption');
    expect(image).not.toHaveProperty('creditText');
  });

  it('says what was corrected and when, where it was written, and guests by their names alone', () => {
    const at = new Date('2022-12-20T05:00:00Z');
    const corrections = [{ kind: 'correction' as const, text: 'نام درست شد.', at }];
    expect(
      news({ corrections, dateline: 'مشهد', guestBylines: ['سارا'], bylines: [] }),
    ).toMatchObject({
      dateline: 'مشهد',
      author: [{ '@type': 'Person', name: 'سارا' }],
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'نام درست شد.',
          inLanguage: 'fa-IR',
          datePublished: '2022-12-20T08:30:00+03:30',
        },
      ],
    });
  });

  it('names the text that it is based on', () => {
    const articleUrl = 'https://tasnim.example/1';
    const source = { slug: 'tasnim', name: 'تسنیم', url: 'https://tasnim.example', articleUrl };
    expect(news({ source })).toMatchObject({ isBasedOn: articleUrl });
  });
});
