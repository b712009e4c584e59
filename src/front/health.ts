import type { ServerResponse } from 'node:http';
import type { ChangeFeed } from './changes.ts';

const PATIENCE_MS = 1000;

/** What a load balancer or an operator asks. */
export class Health {
  private readonly feed: ChangeFeed | null;
  private readonly migrations: string[];
  private readonly common: [string, string][];

  /** `migrations`: names of those that this build needs. */
  constructor(feed: ChangeFeed | null, migrations: string[], common: [string, string][]) {
    this.feed = feed;
    this.migrations = migrations;
    this.common = common;
  }

  async reply(response: ServerResponse, name: 'livez' | 'readyz'): Promise<void> {
    const body = name === 'livez' ? { alive: true } : await this.readiness();
    const isWell = Object.values(body).every(Boolean);
    response.writeHead(isWell ? 200 : 503, [
      ...this.common.flat(),
      ...['Content-Type', 'application/json', 'Cache-Control', 'no-store'],
    ]);
    response.end(JSON.stringify(body));
  }

  /** `database`: it answers within a second. `outbox`: every change that it holds is applied. */
  private async readiness(): Promise<Record<'database' | 'migrations' | 'outbox', boolean>> {
    const found = await Promise.race([this.findMigrations(), late()]);
    return {
      database: found !== null,
      migrations: found !== null && String(found) === String(this.migrations),
      outbox: this.feed?.isCurrent ?? false,
    };
  }

  private async findMigrations(): Promise<string[] | null> {
    try {
      const rows = await this.feed?.query<{ name: string }>(
        `SELECT migration_name AS name FROM _prisma_migrations
         WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
      );
      return rows?.map(({ name }) => name) ?? null;
    } catch {
      return null;
    }
  }
}

function late(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());
}
