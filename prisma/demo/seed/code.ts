import { createHash } from 'node:crypto';

/** The same code at every seeding; never one that a spreadsheet would take for a number. */
export function stableCode(seed: string): string {
  const code = createHash('sha256').update(seed).digest('hex').slice(0, 10);
  return /^\d+(e\d+)?$/.test(code) ? stableCode(`${seed}+`) : code;
}
