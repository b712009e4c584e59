import { fold } from '#persian/fold.ts';
import { normalizeText } from '#persian/normalize.ts';

type Words = { alt: string; caption: string; credit: string; originalName: string };

/** What a picture is found by. */
export function searchKeyOf({ alt, caption, credit, originalName }: Words): string {
  return fold([alt, caption, credit, originalName].join(' '));
}

const LONGEST_NAME = 200;

/** The name of a file as its owner called it, without a folder and without what turns directions. */
export function nameOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return normalizeText(last, { locale: 'fa' }).slice(0, LONGEST_NAME);
}
