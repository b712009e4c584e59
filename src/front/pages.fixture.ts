import type { Encoding } from './encoding.ts';
import { Unavailable } from './failures.ts';
import type { PageRoute } from './policy.ts';
import type { Rendered } from './render.ts';

/** A route to /name that `name` drops. */
export function routeTo(name: string, values: Partial<PageRoute> = {}): PageRoute {
  return {
    ...{ kind: 'page', path: `/${name}`, ttlMs: 60_000, keys: [name], isEndless: false },
    ...values,
  };
}

export function rendered(text: string, values: Partial<Rendered> = {}): Rendered {
  return {
    status: 200,
    headers: [],
    csp: '',
    hash: text,
    keys: [],
    forms: new Map<Encoding, { body: Buffer }>([['identity', { body: Buffer.from(text) }]]),
    ...values,
  };
}

type Pending = { path: string; finish: () => void; fail: () => void };

/**
 * A Next that answers when it is told to, with what was true when it was asked (the worst that can
 * happen to a publish).
 */
export class SlowNext {
  /** Oldest first. */
  readonly pending: Pending[] = [];
  asked = 0;
  private readonly read: (route: PageRoute) => Rendered;

  constructor(read: (route: PageRoute) => Rendered) {
    this.read = read;
  }

  readonly render = (route: PageRoute): Promise<Rendered> => {
    this.asked += 1;
    const page = this.read(route);
    return new Promise((resolve, reject) => {
      this.pending.push({
        path: route.path,
        finish: () => resolve(page),
        fail: () => reject(new Unavailable('told to fail')),
      });
    });
  };

  finish(at = 0): void {
    this.pending.splice(at, 1)[0]?.finish();
  }

  fail(at = 0): void {
    this.pending.splice(at, 1)[0]?.fail();
  }
}
