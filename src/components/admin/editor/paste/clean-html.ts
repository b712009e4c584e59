import { keepMeantDirections } from './directions.ts';
import { makeWordLists, nestStrayLists } from './lists.ts';
import { unwrapNestedTables } from './tables.ts';
import {
  dropEmptyParagraphs,
  dropStrayBreaks,
  mapHeadings,
  splitAtDoubleBreaks,
} from './text-blocks.ts';
import { cleanTexts } from './texts.ts';

// What is no text of the page, whatever it holds. Comments go too: Word keeps its settings in them.
const NOISE = [
  ...['script', 'style', 'meta', 'link', 'title', 'noscript', 'template', 'svg', 'math', 'xml'],
  ...['object', 'button', 'select', 'textarea', 'input', 'br.Apple-interchange-newline'],
  ...['[hidden]', '[style*="display:none"]', '[style*="display: none"]', '[style*="mso-hide:all"]'],
].join(',');

/**
 * HTML of a clipboard (Word, Google Docs, a web page) as plain structure that the editor's schema
 * reads: lists are lists, headings have our two levels, styles say nothing any more but bold and
 * italic. Nothing of it runs or is loaded: it is parsed apart from the page, and read by the schema.
 */
export function cleanHtml(html: string): string {
  // A copy out of an editor like this one is clean, and says where it was cut.
  if (/\bdata-pm-slice=/.test(html)) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const noise of body.querySelectorAll(NOISE)) noise.remove();
  dropComments(body);
  unwrapAroundBlocks(body);
  makeWordLists(body);
  nestStrayLists(body);
  mapHeadings(body);
  unwrapNestedTables(body);
  cleanTexts(body);
  splitAtDoubleBreaks(body);
  dropStrayBreaks(body);
  dropEmptyParagraphs(body);
  keepMeantDirections(body);
  return body.innerHTML;
}

function dropComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
}

const BLOCKS = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote';

/** Google's documents stand in one big inline element, where space between blocks would be text. */
function unwrapAroundBlocks(body: HTMLElement): void {
  for (const inline of body.querySelectorAll('b, strong, i, em, span, font')) {
    if (inline.querySelector(BLOCKS)) inline.replaceWith(...inline.childNodes);
  }
}
