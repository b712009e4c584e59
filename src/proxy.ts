import { type NextRequest, NextResponse } from 'next/server';
import { PATH_HEADER } from '#web/path-header.ts';

/**
 * Tells the newsroom's pages their own address, so that who has to sign in comes back to it. It
 * decides nothing: whether somebody may be here, each page and operation asks for itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const query = new URLSearchParams(searchParams);
  // The router's own.
  query.delete('_rsc');
  const headers = new Headers(request.headers);
  headers.set(PATH_HEADER, query.size > 0 ? `${pathname}?${query}` : pathname);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ['/(fa|en)/(admin|login)/:path*'] };
