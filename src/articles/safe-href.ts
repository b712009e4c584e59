/** Most characters of a link's address. */
export const LONGEST_HREF = 2000;

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** A link of a text: web, mail and telephone; nothing that a browser would run. */
export function isSafeHref(href: string): boolean {
  const url = URL.parse(href);
  return url !== null && SCHEMES.includes(url.protocol) && href.length <= LONGEST_HREF;
}
