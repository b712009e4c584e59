import 'server-only';
import { stopViewCounter } from './view-counter.ts';

/** Views of the last seconds are in memory only: they are written before the process ends. */
export function flushAtEnd(): void {
  const end = async () => {
    await stopViewCounter().catch((error) => console.error('Views were lost at the end.', error));
    process.exit(0);
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
