import type { NextRequest } from 'next/server';
import { frontLink } from '#web/links.ts';
import { preferredLocale } from '#web/viewer.ts';

/** The bare address leads to the reader's edition. */
export function GET(request: NextRequest): Response {
  return new Response(null, {
    status: 307,
    headers: { Location: frontLink(preferredLocale(request)), Vary: 'Accept-Language' },
  });
}
