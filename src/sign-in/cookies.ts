/**
 * What the names of our cookies begin with. `__Host-` binds a cookie to the host and to https; without
 * https browsers refuse that, and the port keeps copies on one machine apart, as cookies do not.
 */
export function cookiePrefix(siteUrl: string): string {
  const { protocol, port } = new URL(siteUrl);
  return protocol === 'https:' ? '__Host-newsroom' : `newsroom-${port || '80'}`;
}
