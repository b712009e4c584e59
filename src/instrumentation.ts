/** Once per process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { flushAtEnd } = await import('#web/flush-at-end.ts');
    flushAtEnd();
  }
}
