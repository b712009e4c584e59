import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { type Account, runAs } from './owner.ts';

// Its standard input is a pipe from us that the kernel closes when we die, by SIGKILL too.
const script = 'trap "" HUP INT TERM; read -r _; kill -INT "$1"';

/** Stops the server `pid` (fast shutdown) as soon as this process is gone. */
export function watchOver(pid: number, account: Account): { dismiss: () => void } {
  const guardian = spawn('/bin/sh', ['-c', script, 'sh', String(pid)], {
    ...runAs(account),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guardian.on('error', () => {});
  guardian.unref();
  (guardian.stdin as Socket).unref();
  return {
    dismiss: () => {
      guardian.kill('SIGKILL');
    },
  };
}
