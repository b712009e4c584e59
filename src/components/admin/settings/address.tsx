/**
 * A path from left to right in every language. Each of its parts stands for itself: a number after
 * Persian letters would change places with them.
 */
export function Address({ path }: { path: string }) {
  const parts = readable(path).split(/([/?&=. ])/);
  return (
    <bdi dir="ltr" className="min-w-0 break-all">
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
        <bdi key={place}>{part}</bdi>
      ))}
    </bdi>
  );
}

/** A tag in its own letters; what cannot be decoded as it is. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
