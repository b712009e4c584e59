import { randomBytes } from 'node:crypto';
import { db } from '#db/client.ts';
import { tehranDay } from './tehran-day.ts';

const batchesKeptMs = 7 * 24 * 3_600_000;

/**
 * The random key of a day (32 bytes), the same in every process. Whoever asks first on a new day
 * makes it and deletes those of the days before: from then on nobody can tell who an old hash was.
 */
export async function ensureDailySalt(now: Date): Promise<Uint8Array> {
  const day = tehranDay(now);
  const today = new Date(`${day}T00:00:00Z`);
  const found = await db.dailySalt.findUnique({ where: { day: today }, select: { salt: true } });
  if (found) return found.salt;
  await db.dailySalt.createMany({
    data: [{ day: today, salt: randomBytes(32) }],
    skipDuplicates: true,
  });
  await db.dailySalt.deleteMany({ where: { day: { lt: today } } });
  // Once a day is often enough for this too: no retry of a flush is a week late.
  const at = { lt: new Date(now.getTime() - batchesKeptMs) };
  await db.viewBatch.deleteMany({ where: { at } });
  const made = await db.dailySalt.findUniqueOrThrow({
    where: { day: today },
    select: { salt: true },
  });
  return made.salt;
}

/**
 * Keeps the salt of the day in memory. While the database is away the day gets a salt that this
 * process alone knows, and keeps it: views go on being counted, and a change of salt in the middle
 * of the day would count every reader again.
 */
export function createSaltKeeper(find: (now: Date) => Promise<Uint8Array> = ensureDailySalt) {
  let day = '';
  let salt: Promise<Uint8Array> | undefined;

  return function saltOf(now: Date): Promise<Uint8Array> {
    const today = tehranDay(now);
    if (!salt || day !== today) {
      day = today;
      salt = find(now).catch(() => randomBytes(32));
    }
    return salt;
  };
}
