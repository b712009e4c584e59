import { afterEach, beforeEach, expect, vi } from 'vitest';

const announced: RegExp[] = [];

/** Lines that the code of this file is meant to write to the console: for whoever runs the site. */
export function expectLines(...patterns: RegExp[]): void {
  announced.push(...patterns);
}

// A warning that nobody reads is a bug that nobody sees: what is not announced fails the test.
beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    const write = console[method].bind(console);
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      if (!isAnnounced(words)) write(...words);
    });
  }
});

afterEach(() => {
  for (const method of ['error', 'warn'] as const) {
    const said = vi.mocked(console[method]).mock.calls.filter((words) => !isAnnounced(words));
    expect(said, `console.${method}`).toEqual([]);
  }
  vi.restoreAllMocks();
});

function isAnnounced([first]: unknown[]): boolean {
  return announced.some((pattern) => pattern.test(String(first)));
}
