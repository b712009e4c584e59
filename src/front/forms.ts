import { decode, type Encoding, encode } from './encoding.ts';
import type { Form, Page } from './page.ts';

const making = new WeakMap<Page, Map<Encoding, Promise<Form>>>();

/** The form for an encoding when it is there: without waiting. */
export function readyForm(page: Page, encoding: Encoding): Form | null {
  return page.forms.get(encoding) ?? null;
}

/** The encoding in which a reader who takes `encoding` gets this page. */
export function encodingOf(page: Page, encoding: Encoding): Encoding {
  // A short one is the same for all.
  const isShort = page.forms.has('identity');
  return isShort ? 'identity' : encoding;
}

/**
 * Makes a form out of one that is there, once however many ask. The plain one is not kept: it is
 * larger than the others together, and rarely asked for.
 */
export async function makeForm(page: Page, encoding: Encoding): Promise<Form> {
  if (encoding === 'identity') return { body: await plainOf(page) };
  const own = making.get(page) ?? new Map<Encoding, Promise<Form>>();
  making.set(page, own);
  let promise = own.get(encoding);
  if (!promise) {
    promise = plainOf(page).then(async (plain) => ({ body: await encode(plain, encoding) }));
    own.set(encoding, promise);
    promise.then((form) => page.forms.set(encoding, form)).finally(() => own.delete(encoding));
  }
  return promise;
}

async function plainOf(page: Page): Promise<Buffer> {
  const [first] = page.forms;
  if (!first) throw new Error('a page without a form');
  return decode(first[1].body, first[0]);
}
