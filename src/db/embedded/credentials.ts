import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveToOwnerOf } from './owner.ts';

/** What `postgres.json` keeps, so that another process finds its way in. */
export type Credentials = {
  /** Of the server that runs with the lock held; 0 when it is to be started or stopped. */
  pid: number;
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
};

export function newCredentials(): Credentials {
  return {
    pid: 0,
    host: '127.0.0.1',
    port: 0,
    user: 'tahririeh',
    password: randomBytes(24).toString('base64url'),
    database: 'tahririeh',
  };
}

/** `null` when there is no file or it is of no use: the password can be set anew. */
export function readCredentials(dataDir: string): Credentials | null {
  let text: string;
  try {
    text = readFileSync(fileOf(dataDir), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const { pid, port, password } = JSON.parse(text);
    if (!/^[\w-]{20,}$/.test(password) || ![pid, port].every(Number.isInteger)) return null;
    return { ...newCredentials(), pid, port, password };
  } catch {
    return null;
  }
}

export function writeCredentials(dataDir: string, credentials: Credentials): void {
  const temporary = `${fileOf(dataDir)}.${process.pid}`;
  writeFileSync(temporary, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  giveToOwnerOf(dataDir, temporary);
  renameSync(temporary, fileOf(dataDir));
}

export function urlOf(credentials: Credentials, database = credentials.database): string {
  const { host, port, user, password } = credentials;
  return `postgresql://${user}:${password}@${host}:${port}/${database}`;
}

function fileOf(dataDir: string): string {
  return join(dataDir, 'postgres.json');
}
