import type { IncomingHttpHeaders } from 'node:http';

export type Range = { start: number; end: number };

/**
 * The one part that a request asks for; null for the whole: no Range, several parts, one that is not
 * understood, or If-Range names other bytes.
 */
export function readRange(
  headers: IncomingHttpHeaders,
  { size, tag }: { size: number; tag: string },
): Range | 'unsatisfiable' | null {
  const { range, 'if-range': ifRange } = headers;
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '');
  if (!asked || (ifRange !== undefined && ifRange !== tag)) return null;
  const [, from = '', to = ''] = asked;
  if (from === '' && to === '') return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null;
  return start > end || (from === '' && to === '0') ? 'unsatisfiable' : { start, end };
}
