import type { Actor } from '#auth/actor.ts';
import { DomainError } from '#errors.ts';
import { canEditSettings } from './policy.ts';
import type { ShareTarget } from './schema.ts';
import { writeSetting } from './write-setting.ts';

/** The services under a story, in the order of the page; the others are off. Throws `forbidden`. */
export async function saveShareTargets(
  actor: Actor,
  { targets }: { targets: ShareTarget[] },
  now: Date,
): Promise<void> {
  if (!canEditSettings(actor)) throw new DomainError('forbidden');
  await writeSetting(actor, 'shareTargets', [...new Set(targets)], now);
}
