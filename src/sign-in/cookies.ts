/**
 * How our cookies are named and sent. `__Host-` binds a cookie to the host and to https; without https
 * browsers refuse that, and the port keeps copies on one machine apart, as cookies do not.
 */
export function cookieSettings(siteUrl: string) {
  const { protocol, port } = new URL(siteUrl);
  const secure = protocol === 'https:';
  return {
    prefix: secure ? '__Host-newsroom' : `newsroom-${port || '80'}`,
    attributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' } as const,
  };
}
