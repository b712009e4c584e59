import type { Edit } from './edit.ts';

const TYPED_OR_PERSIAN = /["“”„«»]/g;
const PERSIAN = /\p{Script=Arabic}/u;
const BEFORE_OPENING = /[\s«([:،؛]/;
const AFTER_CLOSING = /[\s».،؛:!؟?,;)\]…]/;

/** Quotation marks in pairs round Persian words; a mark without its other half stays. */
export function quoteEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    edits.push(...quotesOfLine(line, start));
    start += line.length + 1;
  }
  return edits;
}

function quotesOfLine(line: string, start: number): Edit[] {
  const marks = marksOf(line);
  // One too many, and nobody knows which opens: an inch, a slip.
  if (marks.length % 2 !== 0) return [];
  const edits: Edit[] = [];
  for (let at = 0; at + 1 < marks.length; at += 2) {
    const [open, close] = [marks[at], marks[at + 1]];
    if (!open || !close || !isPair(line, open.at, close.at)) return [];
    if (open.isInside || !PERSIAN.test(line.slice(open.at, close.at))) continue;
    edits.push(toEdit(line, open.at, start, '«'), toEdit(line, close.at, start, '»'));
  }
  return edits;
}

/** Quotes within « » keep their marks: “ ” is right there. */
function marksOf(line: string): { at: number; isInside: boolean }[] {
  let isInside = false;
  return Array.from(line.matchAll(TYPED_OR_PERSIAN)).flatMap(({ 0: mark, index: at }) => {
    if (mark === '«' || mark === '»') {
      isInside = mark === '«';
      return [];
    }
    return [{ at, isInside }];
  });
}

function isPair(line: string, open: number, close: number): boolean {
  const opens = open === 0 || BEFORE_OPENING.test(line.charAt(open - 1));
  const closes = close === line.length - 1 || AFTER_CLOSING.test(line.charAt(close + 1));
  return opens && closes && close > open + 1 && line.charAt(open + 1) !== ' ';
}

function toEdit(line: string, at: number, start: number, after: string): Edit {
  const before = line.charAt(at);
  return { from: start + at, to: start + at + 1, before, after, rule: 'persian_quotes', level: 1 };
}
