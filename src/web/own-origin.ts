import { env, isLoopback } from '#env.ts';

/** Whether a browser's `Origin` is this site, by our settings and never by what the request says of us. */
export function isOwnOrigin(origin: string | null): boolean {
  const { mode, host, port, siteUrl } = env();
  if (origin === siteUrl) return true;
  // The demo answers to both names of this machine.
  return mode === 'demo' && isLoopback(host) && origin === `http://localhost:${port}`;
}

/** Whether a change may come from here: sent by a page of ours, as the browser says itself. */
export function isOwnRequest(headers: Headers): boolean {
  return isOwnOrigin(headers.get('origin')) && headers.get('sec-fetch-site') !== 'cross-site';
}
