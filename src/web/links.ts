import { env } from '#env.ts';
import type { Locale } from '#i18n/routing.ts';
import {
  cropFile,
  nearestWidth,
  type PictureFormat,
  pictureFile,
  type Ratio,
} from '#media/sizes.ts';

/** One function per address. All give ASCII paths; `absolute` makes them public ones. */

export const frontLink = (locale: Locale) => `/${locale}`;

export const articleLink = (article: { locale: Locale; code: string }) =>
  `/${article.locale}/news/${article.code}`;

export const shortLink = (code: string) => `/n/${code}`;

export const sectionLink = (locale: Locale, slug: string) => `/${locale}/section/${slug}`;

export const tagLink = (locale: Locale, name: string) =>
  `/${locale}/tag/${encodeURIComponent(name)}`;

export const authorLink = (locale: Locale, handle: string) => `/${locale}/author/${handle}`;

export const sourceLink = (locale: Locale, slug: string) => `/${locale}/source/${slug}`;

/** A page of a list, from 1; the first is the list's own address. */
export const pageLink = (list: string, page: number) => (page > 1 ? `${list}?page=${page}` : list);

export const searchLink = (locale: Locale) => `/${locale}/search`;

export const pictureLink = (key: string, width: number, format: PictureFormat = 'webp') =>
  `/media/${pictureFile(key, width, format)}`;

/** A cut of a picture that has cuts, always JPEG. */
export const cropLink = (picture: Parameters<typeof cropFile>[0], ratio: Ratio) =>
  `/media/${cropFile(picture, ratio)}`;

/** A picture for people of the newsroom, public or not, about as wide as is wanted. */
export const deskPictureLink = (picture: { key: string; width: number }, wanted = 480) =>
  `/api/admin/media/file/${pictureFile(picture.key, nearestWidth(picture.width, wanted))}`;

/** The same where nothing but the key is known. */
export const deskPictureLinkOf = (key: string) => `/api/admin/media/file/${key}`;

export const absolute = (path: string) => `${env().siteUrl}${path}`;

/** The newsroom; `path` is what stands after /admin/. */
export const adminLink = (locale: Locale, path = '') => `/${locale}/admin${path ? `/${path}` : ''}`;

/** The sign-in page, which goes on to `next`. */
export const loginLink = (locale: Locale, next: string | null = null) =>
  `/${locale}/login${next ? `?next=${encodeURIComponent(next)}` : ''}`;

export const codeLink = (locale: Locale, next: string | null = null) =>
  `/${locale}/login/code${next ? `?next=${encodeURIComponent(next)}` : ''}`;

export const inviteLink = (locale: Locale, token: string) => `/${locale}/login/invite/${token}`;

export const resetLink = (locale: Locale, token: string) => `/${locale}/login/reset/${token}`;

/** A revision for somebody without an account. */
export const previewLink = (locale: Locale, token: string) => `/${locale}/preview/${token}`;

/** The same in a frame of the newsroom, for who is signed in. */
export const previewFrameLink = ({ id, locale }: { id: string; locale: Locale }, number: number) =>
  `/${locale}/preview/frame/${id}?revision=${number}`;
