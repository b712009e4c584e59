const MARK = /<meta name="page-status" content="(404|410)"\/?>/;

/**
 * The status that a page asks for (src/components/site/missing-page.tsx). A page of Next cannot send
 * 410 by itself, and its own 404 is an empty document that a script fills. Nobody else can write the
 * mark: in what people typed, `<` is escaped.
 */
export function takeStatus(html: string): { status: 404 | 410 | null; html: string } {
  const mark = MARK.exec(html);
  if (!mark) return { status: null, html };
  return { status: mark[1] === '410' ? 410 : 404, html: html.replace(MARK, '') };
}
