import type { NextRequest } from 'next/server';
import { recordView } from '#views/record.ts';
import { viewCounter } from '#web/view-counter.ts';
import { clientAddress } from '#web/viewer.ts';

const TOKEN_LENGTH = 100;

/** The beacon of an article page. Whatever became of it, the answer is the same: nothing. */
export async function POST(request: NextRequest): Promise<Response> {
  const done = new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
  if (Number(request.headers.get('content-length') ?? 0) > TOKEN_LENGTH) return done;
  const token = (await request.text()).slice(0, TOKEN_LENGTH);
  const userAgent = request.headers.get('user-agent') ?? '';
  await recordView(
    { token, address: clientAddress(request), userAgent },
    viewCounter(),
    new Date(),
  );
  return done;
}
