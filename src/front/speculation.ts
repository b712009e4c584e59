/**
 * A page that the reader is about to open is fetched when the pointer rests on its link. Kept pages
 * cost next to nothing; what is computed for each reader (searches) or changes something is left out.
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { or: [{ href_matches: '/fa/*' }, { href_matches: '/en/*' }] },
          { not: { href_matches: '/*/search*' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});

const ELEMENT = `<script type="speculationrules">${speculationRules}</script>`;

/** Puts the rules at the end of the body, where nothing waits for them. */
export function addSpeculation(html: string): string {
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html : html.slice(0, end) + ELEMENT + html.slice(end);
}
