/** What grouping has to know of a revision. */
export type Grouped = { number: number; kind: string; by: { id: string } | null; at: Date };

/** One sitting of one person: what they saved, and under it what was saved while they typed. */
export type RevisionGroup<R extends Grouped> = { head: R; autosaved: R[] };

/** A longer pause begins a new sitting. */
const PAUSE_MS = 30 * 60_000;

/** Revisions (newest first) by person and sitting: autosaves lie under the next one that counts. */
export function groupRevisions<R extends Grouped>(revisions: R[]): RevisionGroup<R>[] {
  const groups: RevisionGroup<R>[] = [];
  for (const revision of revisions) {
    const last = groups.at(-1);
    if (last && belongs(revision, last)) last.autosaved.push(revision);
    else groups.push({ head: revision, autosaved: [] });
  }
  return groups;
}

function belongs<R extends Grouped>(revision: R, { head, autosaved }: RevisionGroup<R>): boolean {
  const next = autosaved.at(-1) ?? head;
  const isSamePerson = revision.by?.id === head.by?.id;
  const isSoon = next.at.getTime() - revision.at.getTime() <= PAUSE_MS;
  return revision.kind === 'autosaved' && isSamePerson && isSoon;
}
