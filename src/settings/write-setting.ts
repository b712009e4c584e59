import { isDeepStrictEqual } from 'node:util';
import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { writeChange } from '#outbox/write.ts';
import type { Settings } from './schema.ts';

/**
 * Keeps a setting, with what it was before in the history, and drops every page of readers. A value
 * that is there already changes nothing and leaves no trace.
 */
export async function writeSetting<K extends keyof Settings>(
  actor: Actor,
  key: K,
  value: Settings[K] & Prisma.InputJsonValue,
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const before = await tx.setting.findUnique({ where: { key }, select: { value: true } });
    if (isDeepStrictEqual(before?.value, value)) return;
    await tx.setting.upsert({
      where: { key },
      create: { key, value },
      update: { value },
      select: { key: true },
    });
    const subject = { type: 'setting', id: key };
    const details = { before: before?.value ?? null, after: value };
    await writeAudit(tx, { actor, action: 'setting.change', subject, details }, now);
    await writeChange(tx, { kind: 'site' });
  });
}
