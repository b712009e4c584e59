import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { checkPassword } from '#sign-in/password.ts';
import { NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countAccounts } from './count-accounts.ts';
import { createAdmin } from './create-admin.ts';

beforeEach(emptyDatabase);

const input = { email: ' Chief@News.Example ', name: 'Chief', password: 'a long enough one' };

test('makes an administrator whose password is stored as Argon2id, and removes the demo', async () => {
  await db.user.create({
    data: { email: 'demo@tahririeh.example', name: 'Demo', role: 'editor', isDemo: true },
  });
  const { demoAccountsRemoved } = await createAdmin(input, NOW);
  expect(demoAccountsRemoved).toBe(1);
  expect(await countAccounts()).toEqual({ all: 1, demo: 0 });
  const user = await db.user.findUniqueOrThrow({
    where: { email: 'chief@news.example' },
    select: { role: true, accounts: { select: { password: true } } },
  });
  const phc = user.accounts[0]?.password ?? '';
  expect(user.role).toBe('admin');
  expect(phc).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await checkPassword(input.password, phc)).toBe(true);
  expect(await checkPassword('another one', phc)).toBe(false);
});

test.each([
  ['email_invalid', { ...input, email: 'chief' }],
  ['password_short', { ...input, password: 'eleven char' }],
])('refuses with %s and keeps the demo', async (code, wrong) => {
  await db.user.create({ data: { email: 'd@x.example', name: 'D', role: 'admin', isDemo: true } });
  await expect(createAdmin(wrong, NOW)).rejects.toMatchObject({ code });
  expect(await countAccounts()).toEqual({ all: 1, demo: 1 });
});

test('an e-mail has one account', async () => {
  await createAdmin(input, NOW);
  await expect(createAdmin(input, NOW)).rejects.toMatchObject({ code: 'email_taken' });
});
