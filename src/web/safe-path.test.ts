import { expect, test } from 'vitest';
import { safePath } from './safe-path.ts';

test.each([
  '/fa',
  '/en/admin',
  '/fa/admin/articles/0199?revision=3#end',
  '/en?x=1',
  '/fa/tag/%D8%AE%D8%A8%D8%B1',
])('%s is a way to go on', (path) => {
  expect(safePath(path)).toBe(path);
});

test.each([
  ['another site', 'https://evil.example'],
  ['another site by two slashes', '//evil.example'],
  ['two slashes later', '/fa//evil.example'],
  ['a slash of Windows', '/fa\\evil.example'],
  ['two of them', '\\\\evil.example'],
  ['a tab, which browsers leave out', '/fa/\t/evil.example'],
  ['a line break', '/fa/\r\nLocation: https://evil.example'],
  ['a NUL', '/fa/\0'],
  ['a script', 'javascript:alert(1)'],
  ['no edition', '/admin'],
  ['an edition that only begins like one', '/fan'],
  ['an edition as part of a host', '/fa@evil.example'],
  ['something endless', `/fa/${'x'.repeat(600)}`],
  ['a list', ['/fa', '/en']],
  ['nothing', undefined],
])('%s is none', (_, value) => {
  expect(safePath(value)).toBe(null);
});
