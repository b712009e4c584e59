import { type Browser, chromium, type Page } from '@playwright/test';
import type { Person } from '#auth/actor.ts';
import { handDown } from '#env.ts';
import { countWords } from '#persian/reading-time.ts';
import { signIn } from '#tests/support/sign-in.ts';
import playwright from '../playwright.config.ts';
import type { Log } from './database.ts';
import { longText } from './long-text.ts';
import { type Site, withSite } from './site.ts';
import { quantile, short, type Table } from './table.ts';

const WORDS = 5000;
const OPENINGS = 7;
const KEYS = 300;
/** Between two keys of somebody who types fast (some 100 words a minute). */
const PAUSE_MS = 60;
const LONGEST_OPENING_MS = 1000;
/** From the key to the frame that shows it: what people do not yet notice. */
const LONGEST_KEY_MS = 50;

/** An article of 5,000 words in the newsroom: how soon one can write in it, and how late letters come. */
export async function benchEditor(_: string[], log: Log): Promise<Table> {
  return withSite(0, log, async (site) => {
    const { id, words } = await writeArticle(site);
    const browser = await chromium.launch(playwright.use?.launchOptions ?? {});
    try {
      const page = await newsroom(browser, site, id);
      const openings: number[] = [];
      for (let run = 0; run < OPENINGS; run += 1) openings.push(await open(page));
      log(`opened ${OPENINGS} times, typing ${KEYS} letters …`);
      return report(openings.slice(1), await type(page), words);
    } finally {
      await browser.close();
    }
  });
}

async function writeArticle(site: Site): Promise<{ id: string; words: number }> {
  handDown({
    DATABASE_URL: site.databaseUrl,
    APP_SECRET: 'a secret of the benchmark, 32 letters',
  });
  const [{ db }, { createArticle }, { saveRevision }, { textsOf }] = await Promise.all([
    import('#db/client.ts'),
    import('#articles/create.ts'),
    import('#articles/save-revision.ts'),
    import('#articles/body-text.ts'),
  ]);
  try {
    const chief = await db.user.findFirstOrThrow({
      where: { role: 'chief' },
      select: { id: true },
    });
    const actor: Person = { id: chief.id, role: 'chief', sections: null };
    const { id, version } = await createArticle(actor, { locale: 'fa' }, new Date());
    const body = longText(WORDS);
    const content = { headline: 'پنج هزار واژه', body };
    await saveRevision(actor, { id, seenVersion: version, content }, new Date());
    return { id, words: countWords(textsOf(body).join('\n')) };
  } finally {
    await db.$disconnect();
  }
}

async function newsroom(browser: Browser, site: Site, id: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await signIn(page, { locale: 'fa', role: 'chief', path: `/admin/articles/${id}` });
  return page;
}

/** Milliseconds from asking for the page until the text stands in it, painted and ready for keys. */
async function open(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!document.querySelector('.ProseMirror p')) await frame();
    // The frame that shows it, and the one after: it has been painted.
    await frame();
    await frame();
    return performance.now();
  });
}

/** Milliseconds from each key to the frame that shows it, in the middle of the text. */
async function type(page: Page): Promise<number[]> {
  await page.waitForLoadState('networkidle');
  await page.locator('.ProseMirror > p').nth(40).click();
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(window, { delays });
    const seen = (event: Event) => {
      requestAnimationFrame(() => {
        // A task after the frame's own: what was painted is on its way to the screen.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => delays.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(null);
      });
    };
    addEventListener('keydown', seen, true);
  });
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'KeyA');
    await page.waitForTimeout(PAUSE_MS);
  }
  return page.evaluate(() => (window as unknown as { delays: number[] }).delays);
}

function report(openings: number[], delays: number[], words: number): Table {
  const median = quantile(openings, 0.5);
  const late = quantile(delays, 0.95);
  const verdict = (isGood: boolean) => (isGood ? 'kept' : 'MISSED');
  return {
    title: `An article of ${words.toLocaleString('en')} words in the newsroom, in ms`,
    rows: [
      ['', 'median', '95 %', 'worst', 'promise', ''],
      [
        'opens',
        short(median),
        short(quantile(openings, 0.95)),
        short(Math.max(...openings)),
        `< ${LONGEST_OPENING_MS}`,
        verdict(median < LONGEST_OPENING_MS),
      ],
      [
        'a key is seen',
        short(quantile(delays, 0.5)),
        short(late),
        short(Math.max(...delays)),
        `95 % < ${LONGEST_KEY_MS}`,
        verdict(late < LONGEST_KEY_MS),
      ],
    ],
    notes: [
      `${openings.length} openings in a warm browser, ${delays.length} keys in the middle of the text,`,
      'autosave and counts running. From the request to the painted text; from the key to its frame.',
    ],
  };
}
