import { randomBytes } from 'node:crypto';

/**
 * A code for a new article: 10 hex digits at random (کد خبر). Of a million articles one in a million
 * insertions meets a code that is taken, so the caller tries again. A spreadsheet would take ten
 * decimal digits, and digits about one e, for a number: those are drawn again.
 */
export function drawCode(draw: () => string = () => randomBytes(5).toString('hex')): string {
  for (;;) {
    const code = draw();
    if (!/^\d+(e\d+)?$/.test(code)) return code;
  }
}
