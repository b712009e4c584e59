import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, defineConfig } from '@playwright/test';

// That package is made for pages of one's own; a test needs the walls that readers' browsers have:
// without them there is not even an Origin header. In a single process all contexts share one jar of
// cookies, two people of a test would be one, and the browser dies with its first page.
const UNSAFE = [
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
];

/**
 * The browser, in this order: CHROMIUM_PATH, one of the machine, Playwright's own if it was installed,
 * and the one that comes inside an npm package, since nothing else is downloaded.
 */
async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
  const found = places.find((place) => place && existsSync(place));
  if (found) return { executablePath: found, args: [] };
  const packaged = (await import('@sparticuz/chromium')).default;
  const args = packaged.args.filter((arg) => !UNSAFE.includes(arg));
  return { executablePath: await unpack(packaged), args };
}

/**
 * The package unpacks into the temporary folder, under one name for everybody: what another user of
 * the machine left there cannot be started. So each checkout has its own.
 */
async function unpack(packaged: { executablePath(): Promise<string> }): Promise<string> {
  const before = process.env.TMPDIR;
  const folder = join(import.meta.dirname, 'node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  try {
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

const browser = await findBrowser();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 30_000,
  use: {
    // Set by src/commands/e2e.ts, which starts the site for the run.
    baseURL: process.env.E2E_URL ?? 'http://127.0.0.1:3000',
    launchOptions: {
      executablePath: browser.executablePath,
      // Chromium's sandbox does not work for root; a browser that phones home is no measure.
      args: [
        ...browser.args,
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2 },
    },
  ],
});
