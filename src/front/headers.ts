import { EMBED_ORIGINS } from '#articles/embeds.ts';
import { firstPaintScript } from '#behaviours/first-paint.ts';
import { speculationRules } from './speculation.ts';
import { sourceHash } from './strip.ts';
import { unavailableStyle } from './unavailable.ts';

const FIRST_PAINT = sourceHash(firstPaintScript);

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

const STRICT = {
  'default-src': "'none'",
  'script-src': `'self' ${FIRST_PAINT} ${sourceHash(speculationRules)}`,
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  // Posts and videos in a text, once a reader asked for one; «self»: the newsroom's previews.
  'frame-src': ["'self'", ...EMBED_ORIGINS].join(' '),
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
  'manifest-src': "'self'",
};

export const csp = {
  /** Of every page of readers: one constant. */
  strict: policy(STRICT),

  /** Of a page that was left as it was: the inline scripts of the framework that stand on it. */
  whole: (hashes: string[]) =>
    policy({ ...STRICT, 'script-src': ["'self'", FIRST_PAINT, ...hashes].join(' ') }),

  /** Of the newsroom's pages. Next puts the nonce of this header into what it writes. */
  withNonce: (nonce: string) =>
    policy({
      ...STRICT,
      'script-src': `'self' 'nonce-${nonce}' ${FIRST_PAINT}`,
      'style-src': `'self' 'nonce-${nonce}'`,
      'style-src-attr': "'unsafe-inline'",
      'img-src': "'self' data: blob:",
    }),

  /** Of a file that somebody might open as a document. */
  file: "default-src 'none'; style-src 'unsafe-inline'; sandbox",

  unavailable: policy({
    'default-src': "'none'",
    'style-src': sourceHash(unavailableStyle),
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'self'",
  }),
};

// What no page of ours asks for.
const FEATURES = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** On every answer. `isSecure`: readers come by https. */
export function securityHeaders(isSecure: boolean): [name: string, value: string][] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['X-Frame-Options', 'SAMEORIGIN'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', FEATURES.map((name) => `${name}=()`).join(', ')],
    ...(isSecure ? [['Strict-Transport-Security', 'max-age=31536000'] as [string, string]] : []),
  ];
}
