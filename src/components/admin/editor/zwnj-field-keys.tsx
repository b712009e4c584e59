'use client';

import { useEffect } from 'react';
import { watchZwnjKeys } from './zwnj-keys.ts';

/** Stands once on every page of the newsroom: half-spaces can be typed in all its text fields. */
export function ZwnjFieldKeys() {
  useEffect(() => watchZwnjKeys(document), []);
  return null;
}
