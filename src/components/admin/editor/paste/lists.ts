type Item = { element: Element; level: number; isNumbered: boolean };

/**
 * Word has no lists on the clipboard, but paragraphs that look like items: on the desktop with
 * `mso-list:l0 level2` in their style and the mark in a span of its own, on the web each in a list of
 * its own with its level beside it.
 */
export function makeWordLists(body: HTMLElement): void {
  for (const run of runsOfItems(body)) {
    const [first] = run;
    const list = nest(run);
    if (first && list) first.element.before(list);
    for (const { element } of run) element.remove();
  }
}

/** A list straight in a list (Google's documents) belongs to the item before it. */
export function nestStrayLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = list.previousElementSibling;
    if (before?.localName === 'li') before.append(list);
    else list.replaceWith(...list.childNodes);
  }
}

/** Items that follow one another with nothing but space between. */
function runsOfItems(body: HTMLElement): Item[][] {
  const runs: Item[][] = [];
  let last: Element | null = null;
  for (const element of body.querySelectorAll<HTMLElement>(
    '[style*="mso-list"], .ListContainerWrapper',
  )) {
    const item = wordItem(element) ?? webItem(element);
    if (!item) continue;
    if (last && element.previousElementSibling === last) runs.at(-1)?.push(item);
    else runs.push([item]);
    last = element;
  }
  return runs;
}

function wordItem(element: HTMLElement): Item | null {
  const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(element.getAttribute('style') ?? '')?.[1];
  if (!level || /^(li|span)$/.test(element.localName)) return null;
  const mark = element.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
  const sign = mark?.textContent?.replace(/\s/g, '') ?? '';
  mark?.remove();
  return { element, level: Number(level), isNumbered: /^\(?[\p{L}\p{N}]{1,5}[.)\-ـ]/u.test(sign) };
}

function webItem(wrapper: HTMLElement): Item | null {
  const item = wrapper.querySelector('li[data-aria-level]');
  if (!item) return null;
  const level = Number(item.getAttribute('data-aria-level')) || 1;
  return { element: wrapper, level, isNumbered: item.parentElement?.localName === 'ol' };
}

function nest(items: Item[]): Element | null {
  const lists: Element[] = [];
  for (const { element, level, isNumbered } of items) {
    const name = isNumbered ? 'ol' : 'ul';
    const depth = Math.min(Math.max(level, 1), lists.length + 1);
    lists.length = Math.min(lists.length, depth);
    if (!lists[depth - 1]) {
      const list = element.ownerDocument.createElement(name);
      lists[depth - 2]?.lastElementChild?.append(list);
      lists.push(list);
    }
    const item = element.ownerDocument.createElement('li');
    item.append(...itemContent(element));
    lists[depth - 1]?.append(item);
  }
  return lists[0] ?? null;
}

/** What an item says, as paragraphs. */
function itemContent(element: Element): Node[] {
  const item = element.querySelector('li[data-aria-level]');
  if (item?.querySelector('p')) return [...item.childNodes];
  const paragraph = element.ownerDocument.createElement('p');
  const dir = element.getAttribute('dir');
  if (dir) paragraph.setAttribute('dir', dir);
  paragraph.append(...(item ?? element).childNodes);
  return [paragraph];
}
