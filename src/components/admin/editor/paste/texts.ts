const letter = String.raw`[\p{Script_Extensions=Arabic}&&\p{L}]`;
// What old programs and converters put where a half-space belongs.
const lostHalfSpace = new RegExp(String.raw`(?<=${letter}\p{M}*)[\u00AC\u00AD](?=${letter})`, 'gv');

/** Spaces that only keep a distance become plain ones, what nobody sees goes; half-spaces stay. */
export function cleanTexts(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    node.data = cleanText(node.data);
  }
}

export function cleanText(text: string): string {
  return text
    .replace(lostHalfSpace, '\u200C')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/[\u00AD\u200B\uFEFF\u202A-\u202E\u2066-\u2069]/g, '');
}
