'use client';

import { useState } from 'react';

/**
 * By this react-aria may put its style elements under our CSP (src/front/headers.ts). The nonce of the
 * document counts, not those of what is fetched into it later, so the first one stays.
 */
export function NonceMark({ nonce }: { nonce: string | undefined }) {
  const [first] = useState(nonce);
  // Browsers hide the nonce of what stands in a document from scripts that look at its attributes.
  return <meta property="csp-nonce" nonce={first} suppressHydrationWarning />;
}
