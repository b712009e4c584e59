import { cache } from 'react';
import { findSettings } from '#settings/find-settings.ts';

/** What the newsroom has set: read once for all that a page draws with it. */
export const readSettings = cache(findSettings);
