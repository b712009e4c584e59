import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildLexicon } from './build-lexicon.ts';
import type { Lexicon } from './lexicon.ts';

const STEMS = 'node_modules/dictionary-fa/index.dic';
const COUNTS = 'src/persian/typography/data/word-count.tsv';

let loaded: Promise<Lexicon> | undefined;

/**
 * The lexicon of the server, read at the first call (about 0.1 s and 25 MB) and then kept. Commands,
 * tests and the site all run in the folder of the project, and a bundler moves this file but not
 * that folder: so paths begin there, not at this file.
 */
export function loadLexicon(): Promise<Lexicon> {
  loaded ??= read().catch((error) => {
    // The next call tries again.
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function read(): Promise<Lexicon> {
  const [stems, counts] = await Promise.all(
    [STEMS, COUNTS].map((file) =>
      readFile(path.join(/* turbopackIgnore: true */ process.cwd(), file), 'utf8'),
    ),
  );
  return buildLexicon(stems ?? '', counts ?? '');
}
