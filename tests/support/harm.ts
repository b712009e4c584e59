import type { BrowserContext, Page } from '@playwright/test';

/** What hostile texts have done in a browser, each with where. */
export type Harm = { seen: string[] };

declare global {
  interface Window {
    hacked?: unknown;
    refusals: string[];
  }
}

/** Watches all pages of a context from now on: dialogs, requests to other hosts, what the policy had to refuse. */
export async function watchForHarm(context: BrowserContext, url: string): Promise<Harm> {
  const harm: Harm = { seen: [] };
  await context.addInitScript(() => {
    window.refusals = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      // Of zod, which asks once whether it may compile its checks.
      if (blockedURI !== 'eval') window.refusals.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  context.on('dialog', async (dialog) => {
    harm.seen.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  context.on('request', (request) => {
    const to = request.url();
    if (/^(https?|wss?):/.test(to) && !to.startsWith(url)) harm.seen.push(`request to ${to}`);
  });
  context.on('page', (page) => {
    page.on('pageerror', (error) => harm.seen.push(`broken script: ${error.message}`));
  });
  // Nothing leaves the machine, whatever asks.
  await context.route(/evil\.example/, (route) => route.abort());
  return harm;
}

/** Looks through a page and its frames, after whatever was to run has had its moment. */
export async function findHarm(page: Page, harm: Harm): Promise<void> {
  await page.waitForTimeout(60);
  for (const frame of page.frames()) {
    const found = await frame.evaluate(lookAround);
    harm.seen.push(...found.map((line) => `${new URL(frame.url()).pathname}: ${line}`));
  }
}

/** In the browser: what ran, what was refused, and what in the document is nobody's own. */
function lookAround(): string[] {
  const found = (window.refusals ?? []).map((line) => `refused by the policy: ${line}`);
  if ('hacked' in window) found.push('a payload ran');
  const addresses =
    /^(src|href|action|formaction|poster|data|ping|background|xlink:href|data-src|data-url)$/;
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const where = `<${element.localName} ${name}="${value.slice(0, 80)}">`;
      if (name.startsWith('on') || name === 'srcdoc') found.push(where);
      if (name === 'srcset' && value.includes('evil.example')) found.push(where);
      if (name === 'style' && /evil\.example|expression/.test(value)) found.push(where);
      if (!addresses.test(name)) continue;
      const url = URL.parse(value, location.href);
      const isOurs = url === null || /^(https?|mailto|tel|blob):$/.test(url.protocol);
      if (!isOurs || url?.hostname.endsWith('evil.example')) found.push(where);
    }
    if (/^(base|object|embed|applet|portal|marquee|isindex|xss|x)$/.test(element.localName)) {
      found.push(`<${element.localName}>`);
    }
    if (element.localName === 'meta' && element.getAttribute('http-equiv') === 'refresh') {
      found.push('<meta http-equiv="refresh">');
    }
  }
  return found;
}
