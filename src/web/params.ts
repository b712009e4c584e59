/** The public code of an article in any case, or null. Ten hex digits, so it fits ASCII paths as is. */
export function parseCode(value: string): string | null {
  const code = value.toLowerCase();
  return /^[0-9a-f]{10}$/.test(code) ? code : null;
}

/** A path segment as people typed it; Persian arrives percent-encoded. Null when that is broken. */
export function decodeSegment(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** The id of a row, or null. */
export function parseId(value: string): string | null {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : null;
}

/** An ASCII slug or handle, or null: nothing else is worth a query. */
export function parseSlug(value: string): string | null {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80 ? value : null;
}

/** The query of an address with each name once, as the first that was given. */
export function oneOf(
  query: Record<string, string | string[] | undefined>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

/** The page of a list, from 1. Whatever is no such number (src/front/policy.ts drops it) is the first. */
export function parsePage(value: string | string[] | undefined): number {
  return typeof value === 'string' && /^([2-9]|[1-9]\d{1,3})$/.test(value) ? Number(value) : 1;
}
