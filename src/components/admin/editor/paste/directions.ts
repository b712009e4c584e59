import { firstDirection } from '#persian/direction.ts';

/**
 * A direction is kept where it was needed: the first letter says another one, and most letters agree
 * with what was chosen. Programs write the wrong one on whole pages.
 */
export function keepMeantDirections(body: HTMLElement): void {
  for (const block of body.querySelectorAll<HTMLElement>('[dir], [style*="direction"]')) {
    const dir = (block.getAttribute('dir') || block.style.direction).toLowerCase();
    const text = block.textContent ?? '';
    block.removeAttribute('dir');
    if (/^(p|h2|h3)$/.test(block.localName) && isNeeded(dir, text)) block.setAttribute('dir', dir);
  }
}

function isNeeded(dir: string, text: string): boolean {
  const first = firstDirection(text);
  return first !== null && first !== dir && mostLetters(text) === dir;
}

function mostLetters(text: string): 'rtl' | 'ltr' {
  let balance = 0;
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    balance += firstDirection(letter) === 'rtl' ? 1 : -1;
  }
  return balance > 0 ? 'rtl' : 'ltr';
}
