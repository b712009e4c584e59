import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { freePort } from '#commands/setup/free-port.ts';
import playwright from '../playwright.config.ts';
import type { Log } from './database.ts';
import { withSite } from './site.ts';
import { quantile, short, type Table } from './table.ts';

const PAGES = ['/fa/news/004f8e8e6e', '/en/news/5c3c287093', '/fa'];
const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const METRICS: [audit: string, name: string, unit: number][] = [
  ['largest-contentful-paint', 'LCP s', 1000],
  ['total-blocking-time', 'TBT ms', 1],
  ['cumulative-layout-shift', 'CLS', 1],
];

/** Lighthouse on its mobile preset (slow 4G and a slow phone, simulated), through the front, cold. */
export async function benchLighthouse(args: string[], log: Log): Promise<Table> {
  const pages = args.length > 0 ? args : PAGES;
  return withSite(0, log, async ({ url }) => {
    const rows: (string | number)[][] = [];
    const notes: string[] = [''];
    for (const page of pages) {
      // Rendered and kept before anybody measures.
      await (await fetch(url + page)).arrayBuffer();
      const results: Result[] = [];
      for (let run = 1; run <= RUNS; run += 1) {
        log(`${page}: ${run} of ${RUNS}`);
        // A browser that falls over once in a hundred starts must not take the others with it.
        results.push(await visit(url + page).catch(() => visit(url + page)));
      }
      rows.push([page, ...scores(results), ...metrics(results)]);
      notes.push(...failures(page, results));
    }
    const head = ['page', ...CATEGORIES, ...METRICS.map(([, name]) => name)];
    return {
      title: `Lighthouse, mobile preset (median of ${RUNS}; wanted: 100, LCP ≤ 1.3 s, TBT ≤ 10 ms, CLS ≤ 0.02)`,
      rows: [head, ...rows],
      notes,
    };
  });
}

/** In a browser of its own: nothing is cached. */
async function visit(url: string): Promise<Result> {
  const port = await freePort();
  const { args = [], ...options } = playwright.use?.launchOptions ?? {};
  const browser = await chromium.launch({
    ...options,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  try {
    const run = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: CATEGORIES });
    if (!run) throw new Error('Lighthouse gave no result');
    if (run.lhr.runtimeError) throw new Error(run.lhr.runtimeError.message);
    return run.lhr;
  } finally {
    await browser.close();
  }
}

function scores(results: Result[]): string[] {
  return CATEGORIES.map((id) =>
    short(
      quantile(
        results.map(({ categories }) => (categories[id]?.score ?? 0) * 100),
        0.5,
      ),
    ),
  );
}

function metrics(results: Result[]): string[] {
  return METRICS.map(([id, , unit]) => {
    const values = results.map(({ audits }) => (audits[id]?.numericValue ?? Number.NaN) / unit);
    return short(quantile(values, 0.5));
  });
}

/** What Lighthouse would have better, of all that counts, in most of the runs. */
function failures(page: string, results: Result[]): string[] {
  const counted = new Map<string, string[]>();
  for (const { categories, audits } of results) {
    const refs = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
    for (const { id, weight } of refs) {
      const { score, title = '', displayValue = '' } = audits[id] ?? {};
      if (weight === 0 || score === null || score === undefined || score >= 0.995) continue;
      counted.set(id, [...(counted.get(id) ?? []), `${title} ${displayValue}`.trim()]);
    }
  }
  return [...counted]
    .filter(([, seen]) => seen.length > results.length / 2)
    .map(([id, seen]) => `${page}: ${id}: ${seen[0]}`);
}
