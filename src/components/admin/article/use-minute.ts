'use client';

import { useEffect, useState } from 'react';

const STEP_MS = 10_000;

/** The moment, which goes on while the page stands open. */
export function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), STEP_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
