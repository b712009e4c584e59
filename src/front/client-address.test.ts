import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientAddress, forwardedHeaders } from './client-address.ts';

function from(headers: IncomingHttpHeaders): IncomingMessage {
  return { headers, socket: { remoteAddress: '192.0.2.1' } } as IncomingMessage;
}

describe('clientAddress', () => {
  it.each<[string, IncomingHttpHeaders, string | undefined, string]>([
    ['the socket’s', {}, undefined, '192.0.2.1'],
    ['the socket’s, whatever is claimed', { 'x-forwarded-for': '6.6.6.6' }, undefined, '192.0.2.1'],
    ['the proxy’s word', { 'x-real-ip': '203.0.113.7' }, 'X-Real-IP', '203.0.113.7'],
    [
      'the last of a chain, which the proxy added',
      { 'x-forwarded-for': '6.6.6.6, 203.0.113.7' },
      'X-Forwarded-For',
      '203.0.113.7',
    ],
    ['no other header’s', { 'x-forwarded-for': '6.6.6.6' }, 'X-Real-IP', '192.0.2.1'],
    ['the socket’s when the proxy is silent', { 'x-real-ip': '' }, 'x-real-ip', '192.0.2.1'],
  ])('is %s', (_, headers, trusted, address) => {
    expect(clientAddress(from(headers), trusted)).toBe(address);
  });
});

describe('forwardedHeaders', () => {
  const claims = {
    forwarded: 'for=6.6.6.6',
    'x-forwarded-for': '6.6.6.6',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-port': '1',
    'x-forwarded-proto': 'gopher',
    'x-real-ip': '6.6.6.6',
    'x-middleware-subrequest': 'src/proxy',
    'x-nextjs-data': '1',
    connection: 'upgrade',
    upgrade: 'websocket',
    'transfer-encoding': 'chunked',
    'accept-encoding': 'br',
  };
  const ours = { address: '192.0.2.1', isSecure: false };

  it('drops what the client claims, and says where it comes from', () => {
    const kept = { host: 'news.example', cookie: 'a=b', 'user-agent': 'Firefox' };
    expect(forwardedHeaders({ ...claims, ...kept }, ours)).toEqual({
      ...kept,
      'accept-encoding': 'identity',
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-proto': 'http',
    });
  });

  it('says https when readers come by it', () => {
    expect(forwardedHeaders({}, { ...ours, isSecure: true })['x-forwarded-proto']).toBe('https');
  });
});
