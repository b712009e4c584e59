/** How alike two texts are, from 0 to 1: the part of their three-letter pieces that both have. */
export function similarity(a: string, b: string): number {
  const [ours, theirs] = [trigrams(a), trigrams(b)];
  const both = ours.intersection(theirs).size;
  const all = ours.size + theirs.size - both;
  return all === 0 ? 0 : both / all;
}

/** As pg_trgm takes a text apart: each word with two spaces before it and one behind. */
function trigrams(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const letters = [...`  ${word} `];
      return letters.slice(2).map((_, index) => letters.slice(index, index + 3).join(''));
    }),
  );
}
