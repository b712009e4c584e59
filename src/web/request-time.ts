import { cache } from 'react';

/** The moment of this request: one for all its reads. */
export const requestTime = cache(() => new Date());
