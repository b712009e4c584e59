import { PEOPLE } from './newsroom.ts';
import type { Role } from './types.ts';

/** Public on purpose, and of the demo only: production refuses to start while such an account exists. */
export function demoPassword(role: Role): string {
  return `demo-${role}-1401`;
}

/** One account per role, for the operator's terminal. */
export function demoLogins(): { role: Role; email: string; password: string }[] {
  const roles = new Map(
    PEOPLE.map(({ role, email }) => [role, email]).reverse() as [Role, string][],
  );
  return [...roles]
    .map(([role, email]) => ({ role, email, password: demoPassword(role) }))
    .reverse();
}
