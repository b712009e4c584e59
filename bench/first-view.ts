import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import playwright from '../playwright.config.ts';
import type { Log } from './database.ts';
import { withSite } from './site.ts';
import { quantile, short, type Table } from './table.ts';

const PAGE = '/fa/news/004f8e8e6e';
const RUNS = 3;
// A phone on a slow mobile network, as Lighthouse takes it: 1.6 Mbit/s, 150 ms, a CPU 4 times slower.
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};
const SLOWER_CPU = 4;

type Kind = 'HTML' | 'JavaScript' | 'CSS' | 'fonts' | 'pictures' | 'other';
type Loaded = { url: string; kind: Kind; bytes: number; encoding: string };
type Vitals = {
  cls: number;
  lcp: number;
  blocking: number;
  tasks: { end: number; ms: number }[];
};

type View = { loaded: Loaded[]; vitals: Vitals };

const KINDS: Record<string, Kind> = {
  Document: 'HTML',
  Script: 'JavaScript',
  Stylesheet: 'CSS',
  Font: 'fonts',
  Image: 'pictures',
};
const CEILINGS: Partial<Record<Kind, number>> = { HTML: 12, JavaScript: 8, CSS: 10, fonts: 45 };
const MOST_REQUESTS = 7;

/** The first visit of a reader to the seed article: what comes over the wire, and how it feels. */
export async function benchFirstView(_: string[], log: Log): Promise<Table> {
  return withSite(0, log, async ({ url }) => {
    // Rendered and kept before anybody measures.
    await (await fetch(url + PAGE)).arrayBuffer();
    const browser = await chromium.launch(playwright.use?.launchOptions ?? {});
    try {
      const views: View[] = [];
      for (let run = 0; run < RUNS; run += 1) views.push(await visit(browser, url));
      return report(views, url);
    } finally {
      await browser.close();
    }
  });
}

/** A browser context of its own: nothing is cached. */
async function visit(browser: Browser, url: string): Promise<View> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const loaded = await watchNetwork(client);
  await client.send('Network.emulateNetworkConditions', NETWORK);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  await page.addInitScript(watchVitals);
  await page.goto(url + PAGE, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const vitals = await readVitals(page);
  await context.close();
  return { loaded, vitals };
}

async function watchNetwork(client: CDPSession): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  const open = new Map<string, Loaded>();
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: false });
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!/^https?:/.test(response.url)) return;
    const encoding = Object.entries(response.headers).find(
      ([name]) => name.toLowerCase() === 'content-encoding',
    );
    const kind = KINDS[type] ?? 'other';
    open.set(requestId, { url: response.url, kind, bytes: 0, encoding: encoding?.[1] ?? '' });
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = open.get(requestId);
    if (one) loaded.push({ ...one, bytes: encodedDataLength });
  });
  return loaded;
}

/** Runs in the page, before anything of it. */
function watchVitals(): void {
  const vitals: Vitals = { cls: 0, lcp: 0, blocking: 0, tasks: [] };
  Object.assign(globalThis, { vitals });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) vitals.cls += value;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    vitals.lcp = startTime;
  });
  watch('longtask', ({ startTime, duration }) => {
    vitals.tasks.push({ end: startTime + duration, ms: duration });
  });
}

async function readVitals(page: Page): Promise<Vitals> {
  return page.evaluate(() => {
    const { vitals } = globalThis as unknown as { vitals: Vitals };
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    // What blocks before there is anything to press is not counted, as elsewhere.
    vitals.blocking = vitals.tasks
      .map(({ end, ms }) => Math.max(0, Math.min(ms, end - fcp) - 50))
      .reduce((sum, ms) => sum + ms, 0);
    return vitals;
  });
}

function report(views: View[], url: string): Table {
  const loaded = views[0]?.loaded ?? [];
  const kinds: Kind[] = ['HTML', 'JavaScript', 'CSS', 'fonts', 'pictures', 'other'];
  const rows = kinds.map((kind) => {
    const of = loaded.filter((one) => one.kind === kind);
    const kilobytes = of.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
    const encodings = [...new Set(of.map(({ encoding }) => encoding).filter(Boolean))].join(', ');
    return line(
      kind,
      short(kilobytes),
      CEILINGS[kind],
      `${of.length} · ${encodings || 'as it is'}`,
    );
  });
  const middle = (name: 'cls' | 'lcp' | 'blocking') =>
    quantile(
      views.map(({ vitals }) => vitals[name]),
      0.5,
    );
  const others = loaded.filter((one) => !one.url.startsWith(url)).length;
  const counted = loaded.filter(({ kind }) => kind !== 'pictures').length;
  return {
    title: `First view of ${PAGE}, cold, on a phone with a slow network (median of ${RUNS})`,
    rows: [
      ['what', 'measured', 'ceiling', 'requests'],
      ...rows.map((row) => [row[0] === 'other' ? 'other KB' : `${row[0]} KB`, ...row.slice(1)]),
      line('requests besides pictures', counted, MOST_REQUESTS),
      line('requests to other hosts', others, 0),
      line('CLS', middle('cls').toFixed(3), 0.02),
      line('LCP s', short(middle('lcp') / 1000), 1.3),
      line('TBT ms (of long tasks, past 50 ms)', short(middle('blocking')), 10),
    ],
    notes: ['', 'KB of 1,024 bytes with the headers of the answers, as they came over the wire.'],
  };
}

function line(name: string, measured: string | number, ceiling: number | undefined, more = '') {
  return [name, measured, ceiling ?? '–', more];
}
