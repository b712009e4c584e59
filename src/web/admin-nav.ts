import type { Person } from '#auth/actor.ts';

type Role = Person['role'];
type Part = 'desk' | 'calendar' | 'media' | 'people' | 'settings' | 'audit';

const WRITERS: Role[] = ['reporter', 'editor', 'chief', 'admin'];
const HEADS: Role[] = ['chief', 'admin'];

/** The parts of the newsroom, in order, and whose they are. The pages guard themselves. */
const PARTS: { key: Part; path: string; roles: Role[] }[] = [
  { key: 'desk', path: '', roles: [...WRITERS, 'moderator'] },
  { key: 'calendar', path: 'calendar', roles: WRITERS },
  { key: 'media', path: 'media', roles: WRITERS },
  { key: 'people', path: 'people', roles: HEADS },
  { key: 'settings', path: 'settings', roles: HEADS },
  { key: 'audit', path: 'audit', roles: HEADS },
];

export function navOf({ role }: Person): { key: Part; path: string }[] {
  return PARTS.filter(({ roles }) => roles.includes(role)).map(({ key, path }) => ({ key, path }));
}
