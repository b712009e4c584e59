import { EnvError } from '#env.ts';
import { Refusal } from './newsroom.ts';

/** Runs a command; what an operator can mend is said in a sentence, everything else with its trace. */
export async function command(act: () => Promise<boolean | undefined>): Promise<void> {
  try {
    process.exitCode = (await act()) === false ? 1 : 0;
  } catch (error) {
    const isSentence = error instanceof EnvError || error instanceof Refusal;
    console.error(isSentence ? `\n${(error as Error).message}\n` : error);
    process.exitCode = 1;
  }
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
