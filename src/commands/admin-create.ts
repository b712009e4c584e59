import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { DomainError } from '#errors.ts';
import messages from '#messages/en.json' with { type: 'json' };
import { generateClient } from './setup/code.ts';
import { withDatabase } from './setup/database.ts';
import { command } from './setup/end.ts';
import { migrate } from './setup/migrate.ts';
import { Refusal } from './setup/refusal.ts';

/** `npm run admin:create [-- e-mail [name]]`: an administrator, and an end to the demo's accounts. */
await command(async () => {
  const [email, name] = await who();
  await generateClient();
  await withDatabase(async (url) => {
    await migrate(url, console.log);
    const { createAdmin } = await import('#people/create-admin.ts');
    // Shown once: nothing that a terminal's history keeps, and strong without a thought.
    const password = randomBytes(15).toString('base64url');
    const made = await createAdmin({ email, name, password }, new Date()).catch(explain);
    const removed = made.demoAccountsRemoved;
    if (removed > 0) console.log(`Removed ${removed} accounts of the demo.`);
    console.log(
      `Administrator: ${email}\nPassword:      ${password}\nKeep it now; it is not shown again.`,
    );
    const { db } = await import('#db/client.ts');
    await db.$disconnect();
  });
  return true;
});

async function who(): Promise<[email: string, name: string]> {
  const [email, name] = process.argv.slice(2);
  if (email) return [email, name ?? ''];
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return [await terminal.question('E-mail: '), await terminal.question('Name: ')];
  } finally {
    terminal.close();
  }
}

function explain(error: unknown): never {
  if (!(error instanceof DomainError)) throw error;
  const sentence = messages.errors[error.code].replace('{min}', String(error.details?.min ?? ''));
  throw new Refusal(sentence);
}
