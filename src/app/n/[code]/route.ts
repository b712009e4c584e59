import { findCode } from '#articles/find-code.ts';
import { articleLink } from '#web/links.ts';
import { parseCode } from '#web/params.ts';

/** The short link: 308 to the article in its own edition; an unknown code to its 404 page. */
export async function GET(_: Request, { params }: RouteContext<'/n/[code]'>): Promise<Response> {
  const { code: param } = await params;
  const code = parseCode(param);
  const found = code ? await findCode(code, new Date()) : null;
  const path = code && found ? articleLink({ locale: found.locale, code }) : null;
  return new Response(null, {
    status: path ? 308 : 307,
    headers: { Location: path ?? `/fa/news/${encodeURIComponent(param)}` },
  });
}
