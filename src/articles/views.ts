import type { ArticleLabel, Prisma } from '#db/generated/client.ts';
import type { Locale } from '#i18n/routing.ts';

/** A picture as it is drawn; articles show none of its own words. */
export type PictureView = Prisma.MediaAssetGetPayload<{ select: typeof pictureSelect }> & {
  /** Opens its files to who has no account: the token of the preview link that it is drawn for. */
  preview?: string;
};

export const pictureSelect = {
  key: true,
  width: true,
  height: true,
  formats: true,
  focalX: true,
  focalY: true,
} satisfies Prisma.MediaAssetSelect;

/** An article in a list; its headline is the short one, when it has one. */
export type ArticleCard = {
  code: string;
  locale: Locale;
  kicker: string | null;
  headline: string;
  lead: string;
  label: ArticleLabel;
  publishAt: Date;
  section: { slug: string; name: string };
  picture: (PictureView & { alt: string }) | null;
};

export const cardSelect = {
  code: true,
  locale: true,
  kicker: true,
  headline: true,
  shortHeadline: true,
  lead: true,
  label: true,
  publishAt: true,
  leadAlt: true,
  section: { select: { slug: true, nameFa: true, nameEn: true } },
  leadMedia: { select: pictureSelect },
} satisfies Prisma.ArticleSelect;

type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardSelect }>;

/** Field by field: of what else a row may hold, readers get nothing. */
export function toCard(row: CardRow): ArticleCard {
  const { code, locale, kicker, headline, shortHeadline, lead, label } = row;
  const { publishAt, section, leadMedia, leadAlt } = row;
  // Only live articles are listed, and those have an instant and a section.
  if (!publishAt || !section) throw new Error(`article ${code} is listed, and is not whole`);
  return {
    ...{ code, locale, kicker, lead, label, publishAt },
    headline: shortHeadline || headline,
    section: { slug: section.slug, name: named(section, locale) },
    picture: leadMedia && { ...pick(leadMedia), alt: leadAlt },
  };
}

function pick({ key, width, height, formats, focalX, focalY }: PictureView): PictureView {
  return { key, width, height, formats, focalX, focalY };
}

/** The name of a section, source or author in the language of an edition. */
export function named(thing: { nameFa: string; nameEn: string }, locale: Locale): string {
  return locale === 'fa' ? thing.nameFa : thing.nameEn;
}
