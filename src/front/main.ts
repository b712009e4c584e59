import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '#env.ts';
import { type FrontOptions, startFront } from './server.ts';

/**
 * The front as a process of its own: its memory is that of the pages, and a fault in anything else does
 * not end it. Started with the port of Next; hears of another one on its channel to who started it.
 */
export type ToFront = { pagesPort: number };
export type FromFront = { port: number } | { refused: string };

try {
  const front = await startFront(await options(Number(process.argv[2])));
  process.on('message', (message: ToFront) => front.movePages(message.pagesPort));
  let isEnding = false;
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    await front.stop();
    process.exit(0);
  };
  process.on('SIGTERM', end);
  // Who started us is gone, and with it the database and Next.
  process.on('disconnect', end);
  // Ctrl-C goes to the whole group; we end when we are told, after the others have answered us.
  process.on('SIGINT', () => {});
  tell({ port: front.port });
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  tell({ refused: code });
  process.exitCode = 1;
  process.disconnect?.();
}

function tell(message: FromFront): void {
  process.send?.(message);
}

async function options(pagesPort: number): Promise<FrontOptions> {
  const { host, port, siteUrl, dataDir, databaseUrl, trustProxy } = env();
  const site = new URL(siteUrl);
  return {
    host,
    port,
    pagesPort,
    trustProxy,
    isSecure: site.protocol === 'https:',
    siteHost: site.host,
    files: {
      static: path.resolve('.next/static'),
      public: path.resolve('public'),
      media: path.join(dataDir, 'media'),
      icon: path.resolve('src/app/icon.svg'),
    },
    ...(databaseUrl && { databaseUrl }),
    migrations: await migrationNames(),
    mirror: {
      folder: path.join(dataDir, 'pages'),
      build: (await readFile('.next/BUILD_ID', 'utf8')).trim(),
    },
  };
}

async function migrationNames(): Promise<string[]> {
  const entries = await readdir('prisma/migrations', { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
