/**
 * Headings of a page in our two levels: its highest one is the second, whatever number it has, all
 * beneath are the third. Word's title counts as a first.
 */
export function mapHeadings(body: HTMLElement): void {
  for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h1');
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const highest = headings.some(({ localName }) => localName === 'h1') ? 'h1' : 'h2';
  for (const heading of headings) {
    // A heading is bold anyway; a mark would make it look like more.
    for (const bold of heading.querySelectorAll('b, strong')) bold.replaceWith(...bold.childNodes);
    for (const styled of heading.querySelectorAll('[style]')) styled.removeAttribute('style');
    rename(heading, heading.localName === highest ? 'h2' : 'h3');
  }
}

/** Two breaks in a row are how many pages part their paragraphs. */
export function splitAtDoubleBreaks(body: HTMLElement): void {
  for (const block of body.querySelectorAll('p, div')) {
    const parts: Node[][] = [[]];
    let breaks: Node[] = [];
    for (const child of [...block.childNodes]) {
      if (child.nodeName === 'BR') breaks.push(child);
      else if (breaks.length > 0 && isBlank(child)) continue;
      else {
        if (breaks.length > 1) parts.push([]);
        else parts.at(-1)?.push(...breaks);
        breaks = [];
        parts.at(-1)?.push(child);
      }
    }
    if (parts.length > 1 && parts.flat().every(isInline)) replaceWithParagraphs(block, parts);
  }
}

const BLOCK = /^(P|DIV|H[1-6]|UL|OL|LI|TABLE|BLOCKQUOTE|FIGURE|IFRAME|ASIDE|SECTION|ARTICLE)$/;

/** A break between blocks would be a paragraph of its own. */
export function dropStrayBreaks(body: HTMLElement): void {
  for (const stray of body.querySelectorAll('br')) {
    const [before, after] = [neighbour(stray, 'previousSibling'), neighbour(stray, 'nextSibling')];
    const isEdge = (node: Node | null) => node === null || BLOCK.test(node.nodeName);
    if (isEdge(before) && isEdge(after)) stray.remove();
  }
}

function neighbour(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let found = node[side];
  while (found && isBlank(found)) found = found[side];
  return found;
}

/** Empty lines are distance, which is the page's business. */
export function dropEmptyParagraphs(body: HTMLElement): void {
  for (const block of body.querySelectorAll('p, h2, h3')) {
    const isWanted = block.textContent?.trim() || block.querySelector('iframe, figure, table');
    // The only paragraph of a cell or an item keeps it from being empty.
    const isOnly = block.parentElement?.matches('td, th, li') && !block.nextElementSibling;
    if (!isWanted && !(isOnly && !block.previousElementSibling)) block.remove();
  }
}

function replaceWithParagraphs(block: Element, parts: Node[][]): void {
  const paragraphs = parts.map((nodes) => {
    const paragraph = block.ownerDocument.createElement('p');
    const dir = block.getAttribute('dir');
    if (dir) paragraph.setAttribute('dir', dir);
    paragraph.append(...nodes);
    return paragraph;
  });
  if (block.localName === 'p') block.replaceWith(...paragraphs);
  else block.replaceChildren(...paragraphs);
}

function isInline(node: Node): boolean {
  return (
    node.nodeType === Node.TEXT_NODE ||
    /^(A|B|BR|EM|FONT|I|SPAN|STRONG|SUB|SUP|U|SMALL|MARK|CODE)$/.test(node.nodeName)
  );
}

function isBlank(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && !node.textContent?.trim();
}

function rename(element: Element, name: string): void {
  if (element.localName === name) return;
  const renamed = element.ownerDocument.createElement(name);
  const dir = element.getAttribute('dir');
  if (dir) renamed.setAttribute('dir', dir);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
