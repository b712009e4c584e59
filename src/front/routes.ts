// Where Next has something to answer with. Everything else is the same page, which is asked for under
// one name, so that no spelling of nothing costs a render of its own.
const ROUTES = [
  /^\/$/,
  /^\/(fa|en)(\/|$)/,
  /^\/n\/[^/]+$/,
  /^\/api\//,
  /^\/media\/[^/]+$/,
  /^\/(_next\/static|behaviours|fonts|icons)\//,
  /^\/icon\.svg$/,
];

const NO_ROUTE = '/_not-found';

/** The path that Next is asked for instead of the reader's; the same one where it is a route. */
export function routeOf(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  if (!ROUTES.some((route) => route.test(path))) return NO_ROUTE;
  return isDecodable(path) ? url : brokenAddress(path);
}

// Next answers 500 to a path whose percent signs do not make letters; to a reader it is a wrong address.
function brokenAddress(path: string): string {
  return path.startsWith('/en/') ? '/en/-' : '/fa/-';
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
