import { NextRequest } from 'next/server';
import { describe, expect, it, vi } from 'vitest';
import { forwardedHeaders } from '#front/client-address.ts';
import { clientAddress, preferredLocale } from './viewer.ts';

// It throws outside of Next, whose bundler knows the condition that makes it empty.
vi.mock('server-only', () => ({}));

function request(headers: Record<string, string>): NextRequest {
  return new NextRequest('https://news.example/', { headers });
}

describe('preferredLocale', () => {
  it.each([
    ['', 'fa'],
    ['fa', 'fa'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['EN-us', 'en'],
    ['fa-IR,fa;q=0.9,en-US;q=0.8', 'fa'],
    ['en;q=0.7,fa;q=0.9', 'fa'],
    ['en;q=0.7, fa;q=0.2', 'en'],
    ['de-DE,de;q=0.9,en;q=0.5', 'en'],
    ['de,ar;q=0.5', 'fa'],
    ['en;q=0', 'fa'],
    ['fa;q=0,en;q=0.1', 'en'],
    ['*', 'fa'],
    [',,;q=,', 'fa'],
    ['en;q=x', 'fa'],
  ])('for «%s» is %s', (header, locale) => {
    expect(preferredLocale(request({ 'accept-language': header }))).toBe(locale);
  });

  it('is fa for who says nothing', () => {
    expect(preferredLocale(request({}))).toBe('fa');
  });
});

describe('clientAddress', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['2001:db8::1', '2001:db8::1'],
    ['', ''],
  ])('of «%s» is «%s»', (header, address) => {
    expect(clientAddress(request({ 'x-forwarded-for': header }))).toBe(address);
  });
});

it('no header of the client gets past the front: limits count the address of the socket', () => {
  const claimed = {
    'x-forwarded-for': '203.0.113.9, 203.0.113.10',
    'x-real-ip': '203.0.113.9',
    forwarded: 'for=203.0.113.9',
  };
  const passed = forwardedHeaders(claimed, { address: '192.0.2.1', isSecure: true });
  const headers = new Headers(passed as Record<string, string>);
  expect(clientAddress({ headers })).toBe('192.0.2.1');
});
