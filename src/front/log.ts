const said = new Map<string, number>();
const PAUSE_MS = 60_000;
const LARGEST = 1000;

/** A line for the operator, at most once a minute however often it happens. */
export function logRarely(line: string): void {
  const now = Date.now();
  if (now - (said.get(line) ?? 0) < PAUSE_MS) return;
  if (said.size >= LARGEST) said.clear();
  said.set(line, now);
  log(line);
}

export function log(line: string): void {
  console.error(`front: ${line}`);
}
