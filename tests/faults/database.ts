import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { Change } from '#outbox/change.ts';
import { onServer } from '#tests/support/database.ts';
import { openProxy, type TcpProxy } from './tcp-proxy.ts';

export type FaultyDatabase = {
  /** Through the proxy. */
  url: string;
  proxy: TcpProxy;
  /** Past the proxy: for what happens while the others are cut off. */
  query: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  write: (change: Change) => Promise<number>;
  stop: () => Promise<void>;
};

/** A migrated database of its own, behind a proxy that fails when it is told to. */
export async function openFaultyDatabase(): Promise<FaultyDatabase> {
  const name = `faults_${randomBytes(4).toString('hex')}`;
  const direct = new URL(inject('serverUrl'));
  await onServer(direct, async (admin) => {
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${inject('template')}`);
  });
  direct.pathname = `/${name}`;
  const proxy = await openProxy(Number(direct.port));
  const through = new URL(direct);
  Object.assign(through, { hostname: '127.0.0.1', port: String(proxy.port) });
  const client = new Client({ connectionString: direct.href });
  await client.connect();
  const query: FaultyDatabase['query'] = async (text, values = []) =>
    (await client.query(text, values)).rows;
  return {
    url: through.href,
    proxy,
    query,
    async write(change) {
      const [row] = await query('INSERT INTO "Outbox" (change) VALUES ($1) RETURNING id::int', [
        change,
      ]);
      return Number(row?.id);
    },
    async stop() {
      await proxy.stop();
      await client.end();
      await onServer(direct, async (admin) => {
        await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      });
    },
  };
}
