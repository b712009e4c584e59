import { arabicQuotes } from './arabic-quotes.ts';
import { mergeRanges, type Range } from './ranges.ts';

const CHUNK = /\S+/g;
const ADDRESS = /:\/\/|www\.|mailto:|tel:/i;
/** In front of «://». */
const SCHEME = /^[a-z0-9+.-]$/i;
/** What a keyboard of ASCII types, and digits of all kinds: codes, versions, times, telephone numbers. */
const MACHINE_RUN = /[!-~\u00C0-\u024F۰-۹٠-٩٫٬–]+/g;
/** In groups, as numbers are read out: «0915 123 4567», «+98 915 …». */
const TELEPHONE = /(?<![0-9۰-۹])(?:\+|[0۰])[0-9۰-۹]{1,4}(?: [0-9۰-۹]{2,4}){1,4}(?![0-9۰-۹])/g;
const LATIN = /[A-Za-z\u00C0-\u024F]/;
const SEPARATED_NUMBER = /[0-9۰-۹٠-٩][-.:/,٫٬+*=_–][0-9۰-۹٠-٩]/;
const EDGES = new Set('.,:;!?()[]{}"\'');
const CLOSING = new Set('.,:;!?)]}"\'»،؛؟…');

/**
 * What the rules must not touch, in order: addresses, hashtags and names of accounts, everything
 * with Latin letters in it (codes, versions), numbers with signs in them (times, dates, decimals,
 * telephones), and quotations in Arabic.
 */
export function protectedRanges(text: string): Range[] {
  const ranges = arabicQuotes(text);
  for (const match of text.matchAll(CHUNK)) ranges.push(...rangesOfChunk(match[0], match.index));
  for (const { 0: number, index: from } of text.matchAll(TELEPHONE)) {
    ranges.push({ from, to: from + number.length });
  }
  return mergeRanges(ranges);
}

function rangesOfChunk(chunk: string, at: number): Range[] {
  const address = findAddress(chunk);
  if (address >= 0) return [{ from: at + address, to: at + trimEnd(chunk, chunk.length, CLOSING) }];
  const tag = /^["'(«[]?[#@]./.exec(chunk);
  if (tag) return [{ from: at, to: at + trimEnd(chunk, chunk.length, CLOSING) }];
  const ranges: Range[] = [];
  for (const match of chunk.matchAll(MACHINE_RUN)) {
    const run = match[0];
    if (!LATIN.test(run) && !SEPARATED_NUMBER.test(run)) continue;
    let from = 0;
    while (from < run.length && EDGES.has(run.charAt(from))) from += 1;
    const to = trimEnd(run, run.length, EDGES);
    if (from < to) ranges.push({ from: at + match.index + from, to: at + match.index + to });
  }
  return ranges;
}

function findAddress(chunk: string): number {
  let from = chunk.search(ADDRESS);
  while (from > 0 && SCHEME.test(chunk.charAt(from - 1))) from -= 1;
  return from;
}

function trimEnd(text: string, to: number, signs: Set<string>): number {
  let end = to;
  while (end > 0 && signs.has(text.charAt(end - 1))) end -= 1;
  return end;
}
