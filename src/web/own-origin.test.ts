import { expect, test } from 'vitest';
import { env } from '#env.ts';
import { isOwnRequest } from './own-origin.ts';

const { siteUrl, port } = env();
const sent = (values: Record<string, string>) => isOwnRequest(new Headers(values));

test('a page of ours may change something', () => {
  expect(sent({ origin: siteUrl })).toBe(true);
  expect(sent({ origin: siteUrl, 'sec-fetch-site': 'same-origin' })).toBe(true);
  // The demo by its other name.
  expect(sent({ origin: `http://localhost:${port}` })).toBe(true);
});

test.each<[string, Record<string, string>]>([
  ['another site', { origin: 'https://evil.example' }],
  ['no origin', {}],
  ['a hidden origin', { origin: 'null' }],
  ['another port', { origin: 'http://127.0.0.1:1' }],
  ['ours as a part of another', { origin: `${siteUrl}.evil.example` }],
  ['what the browser calls foreign', { origin: siteUrl, 'sec-fetch-site': 'cross-site' }],
  ['a host that says so', { host: new URL(siteUrl).host, 'x-forwarded-host': 'evil.example' }],
])('%s may not', (_, headers) => {
  expect(sent(headers)).toBe(false);
});
