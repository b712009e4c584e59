import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { type BuildOptions, type BuildResult, build, context } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = join(root, 'src/behaviours/reader.ts');

/** Where the results go; a test names other places. */
export interface BehaviourPlaces {
  folder: string;
  manifest: string;
}

const places: BehaviourPlaces = {
  folder: join(root, 'public/behaviours'),
  manifest: join(root, 'src/behaviours/manifest.json'),
};

/** What was built: `url` is what a page names in its script tag; sizes are bytes. */
export interface BuiltBehaviours {
  url: string;
  raw: number;
  brotli: number;
}

const options = {
  entryPoints: [entry],
  bundle: true,
  minify: true,
  target: 'es2020',
  format: 'iife',
  charset: 'utf8',
  write: false,
  logLevel: 'warning',
} satisfies BuildOptions;

/** Bundles the reader's custom elements into one file that is named by its content. */
export async function buildBehaviours(to: BehaviourPlaces = places): Promise<BuiltBehaviours> {
  return place(await build(options), to);
}

/** Builds again whenever a file changes, until the process ends. */
async function watchBehaviours(): Promise<void> {
  const watching = await context({
    ...options,
    plugins: [
      {
        name: 'place',
        setup(plugged) {
          plugged.onEnd(async (result) => {
            if (result.errors.length === 0) report(await place(result, places));
          });
        },
      },
    ],
  });
  await watching.watch();
}

async function place(result: BuildResult, to: BehaviourPlaces): Promise<BuiltBehaviours> {
  const code = result.outputFiles?.[0]?.contents;
  if (!code) throw new Error('esbuild gave no file');
  const name = `reader-${createHash('sha256').update(code).digest('hex').slice(0, 10)}.js`;
  const url = `/behaviours/${name}`;
  const previous = await readManifest(to.manifest);
  await mkdir(to.folder, { recursive: true });
  await writeFile(join(to.folder, name), code);
  if (previous !== url) await writeFile(to.manifest, `${JSON.stringify({ reader: url })}\n`);
  await removeOthers(to.folder, [name, basename(previous)]);
  return { url, raw: code.length, brotli: brotliCompressSync(code).length };
}

/** The URL of the build before, '' when there is none. */
async function readManifest(path: string): Promise<string> {
  try {
    return (JSON.parse(await readFile(path, 'utf8')) as { reader: string }).reader;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    if (error instanceof SyntaxError) return ''; // a build was interrupted while it wrote
    throw error;
  }
}

/** Deletes older builds. The one before stays: pages that a cache still keeps name it. */
async function removeOthers(folder: string, keep: string[]): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^reader-[0-9a-f]{10}\.js$/.test(name) && !keep.includes(name)) {
      await rm(join(folder, name));
    }
  }
}

function report({ url, raw, brotli }: BuiltBehaviours): void {
  console.log(`${url}  ${raw} bytes, ${brotli} with brotli`);
}

if (import.meta.main) {
  if (process.argv.includes('--watch')) await watchBehaviours();
  else report(await buildBehaviours());
}
