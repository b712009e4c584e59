import type { Refused } from '#web/form-state.ts';

/** What the newsroom's routes answer, and that they did not. */
export type Answer<T> =
  | { kind: 'ok'; data: T }
  | { kind: 'refused'; status: number; refused: Refused }
  | { kind: 'failed' };

const PATIENCE_MS = 30_000;

/** Asks a route under /api/admin: with `body` it posts, else it gets. Never throws. */
export async function callAdmin<T>(path: string, body?: object): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/admin/${path}`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      // The answer to who is signed out is a status, never a page to sign in.
      redirect: 'error',
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const data = await response.json();
    if (response.ok) return { kind: 'ok', data: data as T };
    const refused = (data as { error?: Refused }).error;
    if (!refused || response.status >= 500) return { kind: 'failed' };
    return { kind: 'refused', status: response.status, refused };
  } catch {
    return { kind: 'failed' };
  }
}
