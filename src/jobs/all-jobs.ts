import { applyDueUpdates } from '#articles/apply-due-updates.ts';
import { settlePictures } from '#media/settle.ts';
import { tidyPictures } from '#media/tidy.ts';
import { pruneOutbox } from '#outbox/prune.ts';
import { pruneInvitations } from '#people/prune-invitations.ts';
import { pruneSessions } from '#sign-in/prune.ts';
import { pruneThrottle } from '#throttle/prune.ts';
import { pruneHours } from '#views/prune-hours.ts';
import type { Job } from './job.ts';

const HOUR_MS = 3_600_000;

/** All that the newsroom does by the clock; `npm start` runs it. */
export const ALL_JOBS: Job[] = [
  // An update is promised to the second.
  { name: 'articles.update', everyMs: 500, run: applyDueUpdates },
  { name: 'sign-in.prune', everyMs: HOUR_MS, run: pruneSessions },
  { name: 'people.prune-invitations', everyMs: HOUR_MS, run: pruneInvitations },
  { name: 'throttle.prune', everyMs: HOUR_MS, run: pruneThrottle },
  // Pages lead to the files meanwhile; this takes the way over Next from them.
  { name: 'media.settle', everyMs: 10_000, run: (now) => settlePictures(now) },
  { name: 'media.tidy', everyMs: HOUR_MS, run: tidyPictures },
  { name: 'outbox.prune', everyMs: HOUR_MS, run: pruneOutbox },
  { name: 'views.prune-hours', everyMs: HOUR_MS, run: pruneHours },
];
