/**
 * Whether the tab of a drawer still lives: it holds a lock by the drawer's name, which the browser
 * takes back when the tab is closed or crashes. Without locks (no HTTPS) every drawer counts as left.
 */
export function holdTab(key: string): () => void {
  const end = new AbortController();
  const until = new Promise<void>((resolve) =>
    end.signal.addEventListener('abort', () => resolve()),
  );
  void navigator.locks?.request(key, () => until);
  return () => end.abort();
}

export async function openTabs(): Promise<Set<string>> {
  const state = await navigator.locks?.query();
  return new Set(state?.held?.flatMap(({ name }) => name ?? []));
}
