import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { convert } from 'fontverter';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontCharacters } from '#persian/font-characters.ts';
import { fontPath, makeFont } from './subset-font.ts';

const BUDGET_BYTES = 36_000;
const messages = join(import.meta.dirname, '../../messages');

let committed: Buffer;
let face: Face;

beforeAll(async () => {
  committed = await readFile(await fontPath());
  face = new Face(new Blob(await convert(committed, 'sfnt')), 0);
});

function missing(text: string): string[] {
  const drawn = new Set(face.collectUnicodes());
  const wanted = new Set(text.replace(/\p{Cc}/gu, ''));
  return [...wanted].filter((character) => !drawn.has(character.codePointAt(0) ?? 0));
}

function glyphs(text: string) {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(new Font(face), run);
  return run.getGlyphInfosAndPositions().map((glyph) => glyph.codepoint);
}

describe('the committed font', () => {
  it('is what the script makes', async () => {
    expect((await makeFont()).equals(committed)).toBe(true);
  });

  it.each(['src/app/styles/theme.css', 'src/components/ui/font-preload.tsx'])(
    'is the one that %s names',
    async (file) => {
      expect(await readFile(file, 'utf8')).toContain(`/fonts/${basename(await fontPath())}`);
    },
  );

  it('fits the budget', () => {
    expect(committed.length).toBeLessThanOrEqual(BUDGET_BYTES);
  });

  it('has the weights between regular and bold', () => {
    expect(face.getAxisInfos().wght).toMatchObject({ min: 400, max: 700 });
  });

  it('draws every character of its list', () => {
    expect(missing(fontCharacters)).toEqual([]);
  });

  it('draws every character of the messages', async () => {
    const files = (await readdir(messages)).filter((name) => name.endsWith('.json'));
    const texts = await Promise.all(files.map((name) => readFile(join(messages, name), 'utf8')));
    expect(files.sort()).toEqual(['en.json', 'fa.json']);
    // The words as they are shown, not the escapes of the file.
    expect(missing(texts.map((text) => JSON.stringify(JSON.parse(text))).join(''))).toEqual([]);
  });

  it('says what it cannot draw', () => {
    expect(missing('خبر → 漢')).toEqual(['→', '漢']);
  });

  it('joins letters, and a half-space keeps them apart', () => {
    const [alone] = glyphs('ب');
    expect(glyphs('بب')).not.toContain(alone);
    expect(glyphs('ب\u200Cب')).toContain(alone);
    expect(glyphs('کارخانهٔ نوآوری، ۲۸ آذر ۱۴۰۱ «مشهد»')).not.toContain(0);
  });

  it('is served with its licence', async () => {
    const licence = await readFile(join(import.meta.dirname, '../../public/fonts/OFL.txt'), 'utf8');
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
