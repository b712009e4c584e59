import type { Actor } from '#auth/actor.ts';

/** Whether they may come in with a password alone: who answers for others' texts may not. */
export function needsSecondStep({ role }: Actor): boolean {
  return role === 'editor' || role === 'chief' || role === 'admin';
}

/**
 * Whether the newsroom stays closed until they have set up the second step. Accounts of the demo,
 * which everybody shares, may go on without; they see a notice.
 */
export function mustEnrol(person: Actor & { hasSecondStep: boolean; isDemo: boolean }): boolean {
  return needsSecondStep(person) && !person.hasSecondStep && !person.isDemo;
}
