import { beforeEach, expect, test } from 'vitest';
import { SYSTEM } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { actorOf, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { writeAudit } from './write.ts';

const subject = { type: 'article', id: 'a1' };

beforeEach(emptyDatabase);

test('says who did what to what, and when', async () => {
  const actor = actorOf('chief');
  const details = { reason: 'نام درست نبود' };
  await writeAudit(db, { actor, action: 'article.withdraw', subject, details }, NOW);
  expect(await db.auditEvent.findMany({ omit: { id: true } })).toEqual([
    {
      actorId: actor.id,
      action: 'article.withdraw',
      subjectType: 'article',
      subjectId: 'a1',
      details,
      at: NOW,
    },
  ]);
});

test('the system is nobody', async () => {
  await writeAudit(db, { actor: SYSTEM, action: 'article.publish', subject }, NOW);
  expect(await db.auditEvent.findMany()).toMatchObject([{ actorId: null, details: {} }]);
});

test('what is written stays: PostgreSQL refuses to change or delete it', async () => {
  await writeAudit(db, { actor: SYSTEM, action: 'article.publish', subject }, NOW);
  const refusal = /AuditEvent is append-only/;
  await expect(db.auditEvent.updateMany({ data: { action: 'x.y' } })).rejects.toThrow(refusal);
  await expect(db.auditEvent.deleteMany()).rejects.toThrow(refusal);
  await expect(db.$executeRaw`DELETE FROM "AuditEvent"`).rejects.toThrow(refusal);
  expect(await db.auditEvent.findMany()).toMatchObject([{ action: 'article.publish' }]);
});
