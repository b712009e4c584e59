import { describe, expect, test } from 'vitest';
import { isLoopback, readEnv } from './env.ts';

const secret = 'x'.repeat(32);
const production = {
  DATABASE_URL: 'postgresql://db/news',
  APP_SECRET: secret,
  SITE_URL: 'https://news.example/',
};

describe('readEnv', () => {
  test('nothing set is the demo on loopback', () => {
    expect(readEnv({})).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3000,
      siteUrl: 'http://127.0.0.1:3000',
      databaseUrl: undefined,
    });
  });

  test('an own database or a public host is production', () => {
    expect(readEnv(production)).toMatchObject({
      mode: 'production',
      siteUrl: 'https://news.example',
    });
    const open = { HOST: '0.0.0.0', APP_SECRET: secret, SITE_URL: 'https://news.example' };
    expect(readEnv(open).mode).toBe('production');
  });

  test('names everything that is wrong at once', () => {
    const wrong = {
      PORT: 'high',
      SITE_URL: 'news.example',
      DATABASE_URL: 'mysql://db',
      APP_SECRET: 'short',
    };
    const names = ['PORT', 'SITE_URL', 'DATABASE_URL', 'APP_SECRET'];
    for (const name of names) expect(() => readEnv(wrong)).toThrow(name);
  });

  test('says in production which secret and address are missing', () => {
    expect(() => readEnv({ HOST: '0.0.0.0' })).toThrow(
      /APP_SECRET is missing[\s\S]*SITE_URL is missing/,
    );
    expect(() => readEnv({ ...production, APP_SECRET: '' })).toThrow('APP_SECRET is missing');
  });

  test('an empty variable is one that is not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '', HOST: '' }).mode).toBe('demo');
  });
});

test.each([
  ['127.0.0.1', true],
  ['127.9.0.1', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['127.0.0.1.example.com', false],
  ['news.example', false],
])('isLoopback(%s) is %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
