/** The shape of the demo newsroom's content. Plain data: the seed turns it into rows. */

export type Locale = 'fa' | 'en';

/** One text in both languages of the site. */
export type Bilingual = { fa: string; en: string };

export const SECTION_SLUGS = [
  'politics',
  'economy',
  'city',
  'science',
  'culture',
  'sport',
] as const;
export type SectionSlug = (typeof SECTION_SLUGS)[number];

/** Every picture of the demo; each is drawn for this project in `pictures/`. */
export const PICTURE_KEYS = [
  'innovation-factory',
  'city-skyline',
  'metro-line',
  'bazaar',
  'wetland',
  'factory-floor',
  'football-pitch',
  'book-fair',
  'theatre',
  'saffron-field',
  'dam-lake',
  'hospital',
  'school-yard',
  'parliament-hall',
  'train-station',
  'solar-panels',
  'wind-turbines',
  'mountain',
  'desert-road',
  'calligraphy',
  'museum',
  'port',
  'wheat-field',
  'night-sky',
] as const;
export type PictureKey = (typeof PICTURE_KEYS)[number];

/** An ISO 8601 instant, or hours before the moment of seeding (negative: still to come). */
export type Moment = string | { hoursAgo: number };

export type ArticleLabel = 'news' | 'report' | 'interview' | 'opinion';
export type ArticleState = 'live' | 'draft' | 'scheduled' | 'expired' | 'withdrawn';

export type DemoArticle = {
  locale: Locale;
  /** Shared by the editions of one story; ASCII, kebab-case. */
  story: string;
  /** 10 hex digits, only where it is given; else the seed derives a stable one. */
  code?: string;
  kicker?: string;
  headline: string;
  lead: string;
  /** In the small markup of `markup.ts`. */
  body: string;
  section: SectionSlug;
  tags: string[];
  /** Slug of a source in `newsroom.ts`; absent: our own report. */
  source?: string;
  sourceUrl?: string;
  /** The credit that a licence asks for, shown under the text. */
  licenceNote?: string;
  /** Handles of people or desks in `newsroom.ts`. */
  bylines: string[];
  publishedAt: Moment;
  /** Changed this many hours after publication. */
  revisedHoursLater?: number;
  picture?: PictureKey;
  pictureCaption?: string;
  pictureAlt?: string;
  pictureCredit?: string;
  views: number;
  label?: ArticleLabel;
  /** Absent: live. */
  state?: ArticleState;
  comments?: DemoComment[];
};

export type CommentStatus = 'pending' | 'published' | 'rejected' | 'spam' | 'withdrawn';

export type DemoComment = {
  name: string;
  text: string;
  /** Hours after the article's publication. */
  hoursLater: number;
  status: CommentStatus;
  /** Which of the three lines of the comment policy a rejection names. */
  policyLine?: 1 | 2 | 3;
  /** One level only. */
  replies?: DemoComment[];
  likes?: number;
  dislikes?: number;
  /** Written by the newsroom. */
  staff?: boolean;
};

export type Role = 'reporter' | 'editor' | 'chief' | 'moderator' | 'admin';

export type DemoPerson = {
  handle: string;
  role: Role;
  name: Bilingual;
  bio: Bilingual;
  email: string;
};

/** A byline that is not a person and cannot sign in. */
export type DemoDesk = { handle: string; name: Bilingual; bio: Bilingual };

export type DemoSource = {
  slug: string;
  name: Bilingual;
  url: string;
  /** What the credit under a text has to say. */
  creditRule: Bilingual;
  licence?: { name: string; url: string };
};

export type DemoSection = { slug: SectionSlug; name: Bilingual };

/** A story that exists in both languages. */
export type BilingualStory = {
  story: string;
  headlineFa: string;
  gist: string;
  picture: PictureKey;
  section: SectionSlug;
};
