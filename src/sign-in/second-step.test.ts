import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { toPersianDigits } from '#persian/digits.ts';
import { codeOf } from '#tests/support/authenticator.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { buildPerson, PASSWORD, signedIn, withCookies } from '#tests/support/people.ts';
import { auth } from './better-auth.ts';
import {
  confirmSecondStep,
  dropSecondStep,
  renewBackupCodes,
  startSecondStep,
} from './second-step.ts';
import { verifyCode } from './verify-code.ts';

const now = new Date();
const address = '192.0.2.1';

beforeEach(emptyDatabase);

/** An editor with a second step, and the secret of their authenticator. */
async function enrolled() {
  const person = await buildPerson({ role: 'editor' });
  const headers = await signedIn(person.email);
  const { uri, backupCodes } = await startSecondStep(
    person.actor,
    { password: PASSWORD, headers },
    now,
  );
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  await confirmSecondStep(person.actor, { code: codeOf(secret), headers }, now);
  return { ...person, secret, backupCodes };
}

/** The headers of a browser that has given the password and is asked for the code. */
async function halfway(email: string): Promise<Headers> {
  const { headers, response } = await auth().api.signInEmail({
    body: { email, password: PASSWORD },
    headers: new Headers(),
    returnHeaders: true,
  });
  expect(response).toMatchObject({ twoFactorRedirect: true });
  return withCookies(headers);
}

const actions = async () =>
  (await db.auditEvent.findMany({ orderBy: { at: 'asc' } })).map(({ action }) => action);

test('once it is set up, a password alone opens nothing; other sessions end', async () => {
  const person = await buildPerson({ role: 'editor' });
  const elsewhere = await signedIn(person.email);
  const headers = await signedIn(person.email);
  const begun = await startSecondStep(person.actor, { password: PASSWORD, headers }, now);
  expect(begun.backupCodes).toHaveLength(10);
  expect(begun.uri).toContain('otpauth://totp/Tahririeh');
  const secret = new URL(begun.uri).searchParams.get('secret') ?? '';
  // Begun is not done: until the first code the password is enough.
  expect(await auth().api.getSession({ headers: await signedIn(person.email) })).not.toBe(null);
  await confirmSecondStep(person.actor, { code: codeOf(secret), headers }, now);
  expect(await auth().api.getSession({ headers: elsewhere })).toBe(null);
  // The renewed one.
  expect(await db.session.count()).toBe(1);
  await halfway(person.email);
  expect(await db.session.count()).toBe(1);
  expect(await actions()).toEqual(['person.setSecondStep']);
  const stored = JSON.stringify(await db.twoFactor.findMany());
  expect(stored).not.toContain(secret);
  expect(stored).not.toContain(begun.backupCodes[0]);
});

test('the code of the moment opens, in Persian digits too', async () => {
  const { id, email, secret } = await enrolled();
  const headers = await halfway(email);
  const code = ` ${toPersianDigits(codeOf(secret))} `;
  expect(await verifyCode({ code, address, headers }, now)).toEqual({ userId: id });
  expect(await db.session.count()).toBe(2);
});

test('a backup code opens once', async () => {
  const { id, email, backupCodes } = await enrolled();
  const code = backupCodes[0] ?? '';
  const first = await halfway(email);
  expect(await verifyCode({ code, address, headers: first }, now)).toEqual({ userId: id });
  const second = await halfway(email);
  const again = verifyCode({ code, address, headers: second }, now);
  await expect(again).rejects.toMatchObject({ code: 'code_wrong' });
});

test('guesses end: five at one sign-in', async () => {
  const { email, secret } = await enrolled();
  const headers = await halfway(email);
  const wrong = codeOf(secret) === '000000' ? '111111' : '000000';
  for (let i = 0; i < 5; i += 1) {
    const guess = verifyCode({ code: wrong, address, headers }, now);
    await expect(guess).rejects.toMatchObject({ code: 'code_wrong' });
  }
  const right = verifyCode({ code: codeOf(secret), address, headers }, now);
  await expect(right).rejects.toMatchObject({ code: 'sign_in_again' });
  expect((await actions()).filter((one) => one === 'session.refuse')).toHaveLength(6);
});

test('a code without a password before it opens nothing', async () => {
  const { secret } = await enrolled();
  const bare = verifyCode({ code: codeOf(secret), address, headers: new Headers() }, now);
  await expect(bare).rejects.toMatchObject({ code: 'sign_in_again' });
});

test('each change asks for the password, and for no more than ten wrong ones', async () => {
  const { actor, email } = await buildPerson();
  const headers = await signedIn(email);
  const attempt = () => startSecondStep(actor, { password: 'wrong', headers }, now);
  for (let i = 0; i < 10; i += 1) {
    await expect(attempt()).rejects.toMatchObject({ code: 'password_wrong' });
  }
  await expect(attempt()).rejects.toMatchObject({ code: 'too_many_attempts' });
});

test('roles that need it cannot drop it; a reporter can', async () => {
  const editor = await enrolled();
  const asked = { password: PASSWORD, headers: new Headers() };
  const dropped = dropSecondStep({ ...editor.actor, isDemo: false }, asked, now);
  await expect(dropped).rejects.toMatchObject({ code: 'forbidden' });

  const person = await buildPerson();
  let headers = await signedIn(person.email);
  const { uri } = await startSecondStep(person.actor, { password: PASSWORD, headers }, now);
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  await confirmSecondStep(person.actor, { code: codeOf(secret), headers }, now);
  const verified = await auth().api.verifyTOTP({
    body: { code: codeOf(secret) },
    headers: await halfway(person.email),
    returnHeaders: true,
  });
  headers = withCookies(verified.headers);
  const { backupCodes } = await renewBackupCodes(
    person.actor,
    { password: PASSWORD, headers },
    now,
  );
  expect(backupCodes).toHaveLength(10);
  await dropSecondStep({ ...person.actor, isDemo: false }, { password: PASSWORD, headers }, now);
  expect(await auth().api.getSession({ headers: await signedIn(person.email) })).not.toBe(null);
});
