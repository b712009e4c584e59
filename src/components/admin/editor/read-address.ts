import { isSafeHref } from '#articles/safe-href.ts';

/**
 * An address as somebody types it: without a scheme it is taken for a web page's, with an @ for mail.
 * Null when it cannot be a link.
 */
export function readAddress(typed: string): string | null {
  const text = typed.trim();
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)) return `mailto:${text}`;
  const isBare = /^[^\s/:]+\.[^\s/:.]{2,}(?:[:/?#]|$)/u.test(text);
  const href = isBare ? `https://${text}` : text;
  return isSafeHref(href) && !/\s/.test(href) ? href : null;
}
