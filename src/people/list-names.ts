import { db } from '#db/client.ts';

/** Everybody who has an account, by name, for lists to choose from. */
export async function listNames(): Promise<{ id: string; name: string }[]> {
  const people = await db.user.findMany({ select: { id: true, name: true } });
  return people.sort((a, b) => a.name.localeCompare(b.name, 'fa'));
}
