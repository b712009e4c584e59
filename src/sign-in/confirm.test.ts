import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { buildPerson, PASSWORD, signedIn } from '#tests/support/people.ts';
import { confirm } from './confirm.ts';

const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

beforeEach(emptyDatabase);

async function buildVisit() {
  const { actor, email } = await buildPerson({ role: 'admin' });
  await signedIn(email);
  const { id: sessionId } = await db.session.findFirstOrThrow({ where: { userId: actor.id } });
  return { actor, sessionId };
}

test('ten minutes after the password it is asked for again, and then ten more are free', async () => {
  const { actor, sessionId } = await buildVisit();
  const visit = { sessionId, password: '' };
  await confirm(actor, visit, later(9));
  const stale = confirm(actor, visit, later(11));
  await expect(stale).rejects.toMatchObject({ code: 'confirm_needed' });
  const wrong = confirm(actor, { sessionId, password: 'wrong' }, later(11));
  await expect(wrong).rejects.toMatchObject({ code: 'password_wrong' });
  await confirm(actor, { sessionId, password: PASSWORD }, later(11));
  await confirm(actor, visit, later(20));
  const again = confirm(actor, visit, later(22));
  await expect(again).rejects.toMatchObject({ code: 'confirm_needed' });
});

test('another one’s session confirms nothing', async () => {
  const { sessionId } = await buildVisit();
  const { actor } = await buildVisit();
  const refused = confirm(actor, { sessionId, password: '' }, now);
  await expect(refused).rejects.toMatchObject({ code: 'confirm_needed' });
});

test('guesses in an open session end after ten', async () => {
  const { actor, sessionId } = await buildVisit();
  const guess = () => confirm(actor, { sessionId, password: 'wrong' }, now);
  for (let i = 0; i < 10; i += 1) {
    await expect(guess()).rejects.toMatchObject({ code: 'password_wrong' });
  }
  await expect(guess()).rejects.toMatchObject({ code: 'too_many_attempts' });
});
