import { db } from '#db/client.ts';

/** How many people can sign in, and how many of them come from the demo with public passwords. */
export async function countAccounts(): Promise<{ all: number; demo: number }> {
  const [all, demo] = await Promise.all([
    db.user.count(),
    db.user.count({ where: { isDemo: true } }),
  ]);
  return { all, demo };
}
