import { expect, it } from 'vitest';
import { takeStatus } from './status.ts';

it.each([
  ['<head><meta name="page-status" content="404"/></head>', 404, '<head></head>'],
  ['<head><meta name="page-status" content="410"/></head>', 410, '<head></head>'],
  ['<meta name="page-status" content="410">', 410, ''],
  ['<p>a page</p>', null, '<p>a page</p>'],
  ['<meta name="page-status" content="500"/>', null, '<meta name="page-status" content="500"/>'],
  [
    '<p>&lt;meta name="page-status" content="404"/&gt;</p>',
    null,
    '<p>&lt;meta name="page-status" content="404"/&gt;</p>',
  ],
  ['', null, ''],
])('takeStatus(%j)', (html, status, rest) => {
  expect(takeStatus(html)).toEqual({ status, html: rest });
});
