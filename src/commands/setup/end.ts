import { EnvError } from '#env.ts';
import { Refusal } from './refusal.ts';

/** Runs a command; what an operator can mend is said in a sentence, everything else with its trace. */
export async function command(act: () => Promise<boolean | undefined>): Promise<void> {
  let code = 1;
  try {
    code = (await act()) === false ? 1 : 0;
  } catch (error) {
    const isSentence = error instanceof EnvError || error instanceof Refusal;
    console.error(isSentence ? `\n${(error as Error).message}\n` : error);
  }
  // Idle connections of pools would hold the process for seconds.
  process.exit(code);
}

/** Settles at the first signal that asks the process to end. */
export function askedToEnd(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // A second one (Ctrl-C reaches the whole group) changes nothing: the end is on its way.
      process.on(signal, () => resolve(signal));
    }
  });
}
