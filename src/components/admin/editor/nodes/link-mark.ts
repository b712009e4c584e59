import { Mark } from '@tiptap/core';
import { isSafeHref } from '#articles/safe-href.ts';
import { ownAttribute } from './attributes.ts';

/** A link, which typing at its end does not lengthen. An address that may not be stored is none. */
export const LinkMark = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: ownAttribute(null) }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = targetOf(element.getAttribute('href')?.trim() ?? '');
        return isSafeHref(href) && { href };
      },
    },
  ],
  // The title shows where it leads; a click in the editor only puts the caret there.
  renderHTML: ({ mark }) => ['a', { href: mark.attrs.href, title: mark.attrs.href }, 0],
});

/** What a link leads to at last: Google's documents send their links round by its own address. */
function targetOf(href: string): string {
  const url = URL.parse(href);
  const goesRound = url?.hostname === 'www.google.com' && url.pathname === '/url';
  return (goesRound && url.searchParams.get('q')) || href;
}
