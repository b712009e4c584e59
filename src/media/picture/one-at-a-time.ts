let last: Promise<unknown> = Promise.resolve();

/** Runs after all that came before: making one picture already uses every core, and much memory. */
export function oneAtATime<T>(act: () => Promise<T>): Promise<T> {
  const turn = last.then(act);
  last = turn.catch(() => {});
  return turn;
}
