import { afterEach, beforeEach, expect, vi } from 'vitest';

// A warning that nobody reads is a bug that nobody sees: a test that expects one spies on it itself.
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  expect(console.error, 'console.error was called').not.toHaveBeenCalled();
  expect(console.warn, 'console.warn was called').not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
