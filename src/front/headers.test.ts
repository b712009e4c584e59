import { expect, test } from 'vitest';
import { csp } from './headers.ts';

const FRAMES = [
  "'self'",
  'https://www.aparat.com',
  'https://www.youtube-nocookie.com',
  'https://t.me',
  'https://platform.twitter.com',
  'https://www.instagram.com',
];

test.each([
  ['readers', csp.strict],
  ['a page left as it was', csp.whole(["'sha256-x'"])],
  ['the newsroom', csp.withNonce('n')],
])('the policy of %s lets in the frames of the listed providers and no other', (_, policy) => {
  const frames = policy.split('; ').find((directive) => directive.startsWith('frame-src '));
  expect(frames?.split(' ').slice(1)).toEqual(FRAMES);
  // Nothing but frames may come from anybody else.
  const others = policy.split('; ').filter((directive) => !directive.startsWith('frame-src '));
  expect(others.join('; ')).not.toMatch(/https?:|\*/);
});
