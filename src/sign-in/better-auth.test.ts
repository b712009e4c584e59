import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auth, ENDPOINTS } from './better-auth.ts';
import { cookieSettings } from './cookies.ts';

const paths = Object.entries(auth().api).flatMap(([name, { path }]) =>
  path ? [[name, path] as const] : [],
);

test('every endpoint that we call is there', () => {
  for (const name of ENDPOINTS) expect(auth().api).toHaveProperty(name);
});

test('no address of Better Auth leads anywhere, whatever comes with a new version', async () => {
  expect(paths.length).toBeGreaterThan(40);
  for (const [, path] of paths) {
    for (const method of ['GET', 'POST']) {
      const url = `${auth().options.baseURL}/api/auth${path}`;
      const body = method === 'POST' ? { body: '{}' } : {};
      const headers = { 'content-type': 'application/json' };
      const answer = await auth().handler(new Request(url, { method, headers, ...body }));
      expect([path, answer.status]).toEqual([path, 404]);
    }
  }
});

test('nothing mounts it', () => {
  expect(globSync('src/app/api/auth*')).toEqual([]);
  const users = globSync('src/{app,web,components}/**/*.ts*').filter((file) =>
    /toNextJsHandler|auth\(\)\.handler/.test(readFileSync(file, 'utf8')),
  );
  expect(users).toEqual([]);
});

test('nobody signs up, and nobody administers through it', async () => {
  const { options } = auth();
  expect(options.emailAndPassword.disableSignUp).toBe(true);
  expect(options.plugins.map(({ id }) => id)).toEqual(['two-factor', 'admin', 'next-cookies']);
  const signUp = auth().api.signUpEmail({
    body: { email: 'x@news.example', name: 'X', password: 'a long enough password' },
  });
  await expect(signUp).rejects.toThrow();
});

test('cookies are bound to host and https, or in the demo to the port', async () => {
  const attributes = { httpOnly: true, sameSite: 'lax', path: '/' };
  expect(cookieSettings('https://news.example')).toEqual({
    prefix: '__Host-newsroom',
    attributes: { ...attributes, secure: true },
  });
  expect(cookieSettings('http://127.0.0.1:3001')).toEqual({
    prefix: 'newsroom-3001',
    attributes: { ...attributes, secure: false },
  });
  // All of Better Auth's, also those of a plugin.
  const { authCookies, createAuthCookie } = await auth().$context;
  const { prefix } = cookieSettings(auth().options.baseURL);
  for (const cookie of [authCookies.sessionToken, createAuthCookie('two_factor')]) {
    expect(cookie.name.startsWith(`${prefix}.`)).toBe(true);
    expect(cookie.attributes).toMatchObject({ ...attributes, secure: false });
    expect(cookie.attributes).not.toHaveProperty('domain');
  }
});
