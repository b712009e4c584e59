const ALL = 2n ** 40n;
// Odd, so that multiplying by it takes every number below 2^40 to another one.
const STEP = 0x9e3779b97fn;

/**
 * Codes that look like chance and never come twice, from number `first` on: by chance alone a million
 * codes of ten hex digits would have a pair among them. None that is in `taken`, and none that a
 * spreadsheet takes for a number.
 */
export function* codesFrom(first: number, taken: ReadonlySet<string>): Generator<string, never> {
  for (let number = BigInt(first); ; number += 1n) {
    const code = ((number * STEP) % ALL).toString(16).padStart(10, '0');
    if (!taken.has(code) && !/^\d+(e\d+)?$/.test(code)) yield code;
  }
}
