import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subset from 'subset-font';
import { fontCharacters } from '#persian/font-characters.ts';

const manifest = createRequire(import.meta.url).resolve('vazirmatn/package.json');
const source = dirname(manifest);
const fonts = join(import.meta.dirname, '../../public/fonts');

/** Where the font lies that the site serves. The version is in its name, so it can be kept for ever. */
export async function fontPath(): Promise<string> {
  const { version } = JSON.parse(await readFile(manifest, 'utf8'));
  return join(fonts, `vazirmatn-${version}.woff2`);
}

// What joins and places letters, and figures of one width for columns of numbers. Not small capitals,
// fractions and alternates: they were a fifth of the file, and one more round trip on a slow network.
const FEATURES = [
  ...['init', 'medi', 'fina', 'rlig', 'liga', 'calt', 'ccmp', 'locl'],
  ...['mark', 'mkmk', 'kern', 'tnum', 'lnum'],
];

/** Vazirmatn cut down to the characters, the weights and the features that the site uses. The same
 * input gives the same bytes. */
export async function makeFont(): Promise<Buffer> {
  const whole = await readFile(join(source, 'fonts/webfonts/Vazirmatn[wght].woff2'));
  return subset(whole, fontCharacters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght: { min: 400, max: 700 } },
  });
}

if (import.meta.main) {
  const font = await makeFont();
  await writeFile(await fontPath(), font);
  await copyFile(join(source, 'OFL.txt'), join(fonts, 'OFL.txt'));
  console.log(
    `${await fontPath()}: ${font.length} bytes, ${new Set(fontCharacters).size} characters`,
  );
}
