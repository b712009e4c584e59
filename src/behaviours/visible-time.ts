/** What the clock of visible time needs of a page. */
export interface Page {
  isVisible(): boolean;
  /** Milliseconds that only grow. */
  now(): number;
  /** Calls back after so many milliseconds; returns what cancels it. */
  after(ms: number, act: () => void): () => void;
  /** Calls back when the page may have been shown or hidden; returns what ends it. */
  onChange(act: () => void): () => void;
}

/**
 * Acts once, when the page has been visible for so many milliseconds in all; hidden time in between
 * does not count. Returns what stops it.
 */
export function afterVisible(page: Page, ms: number, act: () => void): () => void {
  let left = ms;
  let shownAt: number | null = null;
  let cancel = () => {};

  const change = () => {
    if (page.isVisible() === (shownAt !== null)) return;
    if (shownAt === null) {
      shownAt = page.now();
      cancel = page.after(left, finish);
    } else {
      left = Math.max(0, left - (page.now() - shownAt));
      shownAt = null;
      cancel();
    }
  };
  const unlisten = page.onChange(change);
  const stop = () => {
    cancel();
    unlisten();
  };
  const finish = () => {
    stop();
    act();
  };
  change();
  return stop;
}
