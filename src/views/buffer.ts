import { randomUUID } from 'node:crypto';
import { createMinuteLimit } from './minute-limit.ts';
import { PendingViews, type ViewBatch } from './pending.ts';
import { createRecent } from './recent.ts';

const repeatWindowMs = 30 * 60_000;
/** About 20 MB: a hundred different readers per second, remembered for half an hour. */
const mostVisitors = 200_000;
/** Many readers share a /24: mobile operators put thousands behind one. Five new readers a second. */
export const viewsPerBlockAndMinute = 300;
const mostBlocks = 50_000;
/** Articles and hours that may wait for a database that is away. */
const mostRows = 50_000;

/** One beacon whose token is right and whose sender is not a bot. */
export interface View {
  articleId: string;
  /** Keys of `visitor.ts`. */
  visitor: string;
  block: string;
}

/** `full`: the database has been away for so long that this article is not taken up any more. */
export type ViewOutcome = 'counted' | 'repeat' | 'limited' | 'full';

/** Writes a batch so that the same one twice counts once (`write-batch.ts`). */
export type WriteBatch = (batch: ViewBatch, now: Date) => Promise<void>;

/**
 * Views of this process, in memory until they are written. The repeat filter belongs to the process:
 * with two of them a reader may count once in each. To share it, who read what would have to be
 * written to the database, which is dangerous data.
 */
export class ViewBuffer {
  private readonly recent = createRecent(repeatWindowMs, mostVisitors);
  private readonly takeOfBlock = createMinuteLimit(viewsPerBlockAndMinute, mostBlocks);
  private readonly pending: PendingViews;
  private readonly write: WriteBatch;
  private flushing: Promise<void> | null = null;

  constructor(write: WriteBatch, { rows = mostRows, makeId = randomUUID as () => string } = {}) {
    this.write = write;
    this.pending = new PendingViews(rows, makeId);
  }

  /** Counts a view once per visitor and article in 30 minutes; the rest is raw views only. */
  add({ articleId, visitor, block }: View, now: Date): ViewOutcome {
    const outcome = this.judge(visitor, block, now);
    const isTaken = this.pending.add(articleId, now, outcome === 'counted');
    if (!isTaken) return 'full';
    // Only a view that was taken up makes the next one a repeat.
    if (outcome === 'counted') this.recent.add(visitor, now);
    return outcome;
  }

  private judge(visitor: string, block: string, now: Date): ViewOutcome {
    if (this.recent.has(visitor, now)) return 'repeat';
    return this.takeOfBlock(block, now) ? 'counted' : 'limited';
  }

  /**
   * Writes one batch in one statement. Rejects when the database does; nothing is lost, the next call
   * tries the same batch again. Calls at the same time share one write.
   */
  flush(now: Date): Promise<void> {
    this.flushing ??= this.writeNext(now).finally(() => {
      this.flushing = null;
    });
    return this.flushing;
  }

  private async writeNext(now: Date): Promise<void> {
    const batch = this.pending.nextBatch();
    if (!batch) return;
    await this.write(batch, now);
    this.pending.confirm();
  }

  /** Writes until nothing waits: for the end of the process. Rejects at the first failure. */
  async drain(now: Date): Promise<void> {
    while (this.size > 0) await this.flush(now);
  }

  /** Rows (article and hour) that are not in the database yet. */
  get size(): number {
    return this.pending.size;
  }
}
