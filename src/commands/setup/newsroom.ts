import { env } from '#env.ts';
import { Refusal } from './refusal.ts';

/** What the newsroom needs before it opens: the demo its content, production accounts of its own. */
export async function prepareNewsroom(url: string, log: (line: string) => void): Promise<void> {
  return env().mode === 'demo' ? seedOnce(url, log) : refuseDemoAccounts(log);
}

async function seedOnce(url: string, log: (line: string) => void): Promise<void> {
  const [{ openDatabase }, { seedDemo }] = await Promise.all([
    import('#db/client.ts'),
    import('#prisma/seed.ts'),
  ]);
  const db = openDatabase(url, { max: 2, timeoutMs: 120_000 });
  try {
    const isNew = await seedDemo(db, new Date(), log);
    log(isNew ? 'the demo newsroom is ready' : 'there are articles already; nothing was touched');
  } finally {
    await db.$disconnect();
  }
}

async function refuseDemoAccounts(log: (line: string) => void): Promise<void> {
  const { countAccounts } = await import('#people/count-accounts.ts');
  const { all, demo } = await countAccounts();
  if (demo > 0) {
    throw new Refusal(
      `This database has ${demo} accounts of the demo newsroom, whose passwords are public. Run «npm run admin:create»: it makes an administrator of your own and removes them. Then start again.`,
    );
  }
  if (all === 0) log('nobody can sign in yet: make an administrator with «npm run admin:create»');
}
