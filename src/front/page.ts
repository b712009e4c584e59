import type { Encoding } from './encoding.ts';

/** One answer as it is kept. Everything but `forms` is the same in each encoding. */
export type Page = {
  status: number;
  /** Content-Type, Link, Location: what Next said that readers need. */
  headers: [name: string, value: string][];
  csp: string;
  /** Of the bytes before they are compressed. */
  hash: string;
  /** When its render began, in ms: what was committed before is on it. */
  renderedAt: number;
  /** When a render first gave these bytes. */
  modifiedAt: number;
  /** What drops it: of its address, and of the articles that it links to. */
  keys: string[];
  /** One at least; the others are made of it when somebody asks. */
  forms: Map<Encoding, Form>;
};

export type Form = {
  body: Buffer;
  /** All headers of the answer, name after value; made at first use. */
  headers?: string[];
};

/** Memory that it takes, about. Never little, so that a limit in bytes is one in pages too. */
export function sizeOf(page: Page): number {
  let bytes = 1500;
  for (const form of page.forms.values()) bytes += form.body.length;
  return bytes;
}
