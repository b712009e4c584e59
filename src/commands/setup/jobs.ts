/**
 * Begins what is done by the clock. Loaded here, not with the command: at a first start there is no
 * database client yet.
 */
export async function startJobs(url: string): Promise<{ stop: () => Promise<void> }> {
  const [{ ALL_JOBS }, { Ticker }] = await Promise.all([
    import('#jobs/all-jobs.ts'),
    import('#jobs/ticker.ts'),
  ]);
  const ticker = new Ticker(ALL_JOBS, url);
  ticker.start();
  return ticker;
}
