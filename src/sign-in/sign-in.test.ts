import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { buildPerson, PASSWORD } from '#tests/support/people.ts';
import { rememberDevice } from './device.ts';
import { signIn } from './sign-in.ts';

// Better Auth reads the clock itself.
const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const input = (values: Partial<Parameters<typeof signIn>[0]>) => ({
  email: '',
  password: PASSWORD,
  address: '192.0.2.1',
  device: '',
  headers: new Headers(),
  ...values,
});
const refused = { code: 'sign_in_refused' };
const audits = () =>
  db.auditEvent.findMany({
    orderBy: { at: 'asc' },
    select: { action: true, subjectId: true, details: true },
  });

async function fail(times: number, values: Partial<Parameters<typeof signIn>[0]>, at = now) {
  for (let i = 0; i < times; i += 1) {
    // Each from an address of its own: the limit per address is another test's matter.
    const wrong = input({ password: 'not the password', address: `198.51.100.${i}`, ...values });
    await expect(signIn(wrong, at)).rejects.toMatchObject(refused);
  }
}

beforeEach(emptyDatabase);

test('opens a session of twelve hours, without an address, and says so', async () => {
  const { id, email } = await buildPerson();
  expect(await signIn(input({ email: ` ${email.toUpperCase()} ` }), now)).toEqual({ userId: id });
  const session = await db.session.findFirstOrThrow();
  const hours = (session.expiresAt.getTime() - session.createdAt.getTime()) / 3_600_000;
  expect(hours).toBeCloseTo(12, 2);
  expect(session).toMatchObject({ userId: id, ipAddress: '' });
  expect(session.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(await audits()).toEqual([
    { action: 'session.open', subjectId: id, details: { by: 'password' } },
  ]);
});

test.each([
  ['a wrong password', { password: 'not the password' }],
  ['a short wrong password', { password: 'x' }],
  ['an endless password', { password: 'x'.repeat(100_000) }],
])('%s is refused, and written down', async (_, values) => {
  const { id, email } = await buildPerson();
  await expect(signIn(input({ email, ...values }), now)).rejects.toMatchObject(refused);
  expect(await audits()).toEqual([
    { action: 'session.refuse', subjectId: id, details: { reason: 'password' } },
  ]);
  expect(await db.session.count()).toBe(0);
});

test.each([
  ['an unknown account', 'nobody@news.example'],
  ['no e-mail', 'nobody'],
  ['an endless e-mail', `${'a'.repeat(100_000)}@news.example`],
  ['an e-mail with a NUL', 'a\0@news.example'],
])('%s gets the same answer; what was typed is recorded nowhere', async (_, email) => {
  await expect(signIn(input({ email }), now)).rejects.toMatchObject(refused);
  const all = await audits();
  expect(all).toEqual([
    { action: 'session.refuse', subjectId: 'unknown', details: { reason: 'unknown' } },
  ]);
});

test('an unknown account takes as long as a wrong password', async () => {
  const { email } = await buildPerson();
  const time = async (email: string) => {
    const start = performance.now();
    await signIn(input({ email, password: 'wrong' }), now).catch(() => {});
    return performance.now() - start;
  };
  await time('warm-up@news.example');
  const known: number[] = [];
  const unknown: number[] = [];
  for (let i = 0; i < 7; i += 1) {
    known.push(await time(email));
    unknown.push(await time('nobody@news.example'));
  }
  const middle = (times: number[]) => times.sort((a, b) => a - b)[3] ?? 0;
  // Both are one hash of 19 MiB; without it an unknown account would take a tenth.
  expect(middle(unknown) / middle(known)).toBeGreaterThan(0.4);
  expect(middle(unknown) / middle(known)).toBeLessThan(2.5);
});

describe('after ten wrong passwords', () => {
  test('not even the right one opens, for fifteen minutes, and the answer does not say why', async () => {
    const { id, email } = await buildPerson();
    await fail(10, { email });
    await expect(signIn(input({ email }), now)).rejects.toMatchObject(refused);
    await expect(signIn(input({ email }), later(14.9))).rejects.toMatchObject(refused);
    expect(await signIn(input({ email }), later(15.1))).toEqual({ userId: id });
    const reasons = (await audits()).map(({ details }) => details);
    expect(reasons.slice(9)).toEqual([
      { reason: 'password, now locked' },
      { reason: 'locked' },
      { reason: 'locked' },
      { by: 'password' },
    ]);
  });

  test('a device that once signed in still gets in: nobody is locked out by others', async () => {
    const { id, email } = await buildPerson();
    await fail(10, { email });
    const device = rememberDevice('', id, now);
    expect(await signIn(input({ email, device }), now)).toEqual({ userId: id });
  });

  test('another one’s device, one that was made up, and one too old do not', async () => {
    const { id, email } = await buildPerson();
    const other = await buildPerson();
    await fail(10, { email });
    const own = rememberDevice('', id, now);
    for (const device of [
      rememberDevice('', other.id, now),
      own.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      own.replace(/\.\d+\./, '.9999999999.'),
      rememberDevice('', id, new Date(now.getTime() - 181 * 86_400_000)),
    ]) {
      await expect(signIn(input({ email, device }), now)).rejects.toMatchObject(refused);
    }
  });

  test('a known device that guesses is stopped by itself', async () => {
    const { id, email } = await buildPerson();
    const device = rememberDevice('', id, now);
    await fail(10, { email, device });
    await expect(signIn(input({ email, device }), now)).rejects.toMatchObject({
      code: 'too_many_attempts',
      details: { minutes: 15 },
    });
  });

  test('a right password in between begins the count anew', async () => {
    const { id, email } = await buildPerson();
    await fail(9, { email });
    await signIn(input({ email }), now);
    await fail(9, { email });
    expect(await signIn(input({ email }), now)).toEqual({ userId: id });
  });
});

test('one address has thirty wrong attempts, whatever accounts it tries; others go on', async () => {
  const { id, email } = await buildPerson();
  for (let i = 0; i < 30; i += 1) {
    const wrong = input({ email: `nobody-${i}@news.example` });
    await expect(signIn(wrong, now)).rejects.toMatchObject(refused);
  }
  await expect(signIn(input({ email }), now)).rejects.toMatchObject({ code: 'too_many_attempts' });
  expect(await signIn(input({ email, address: '192.0.2.2' }), now)).toEqual({ userId: id });
  expect(await signIn(input({ email }), later(15.1))).toEqual({ userId: id });
});

test('good sign-ins of an office behind one address are not counted', async () => {
  const { email } = await buildPerson();
  for (let i = 0; i < 35; i += 1) await signIn(input({ email }), now);
  expect(await db.session.count()).toBe(35);
});

test('who is banned hears it only with the right password', async () => {
  const { email } = await buildPerson({ banned: true, banReason: 'x' });
  await fail(1, { email });
  await expect(signIn(input({ email }), now)).rejects.toMatchObject({ code: 'person_banned' });
  expect(await db.session.count()).toBe(0);
});
