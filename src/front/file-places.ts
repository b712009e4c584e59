import path from 'node:path';
import { keyOf } from '#media/sizes.ts';

/** Where files lie. */
export type FilePlaces = { static: string; public: string; media: string; icon: string };

export type FilePlace = {
  file: string;
  /** Its name changes with its bytes. */
  isImmutable: boolean;
};

// One part of a path: no dot at its beginning, no separator, nothing encoded.
const PART = /^[\w@~()[\]-][\w.@~()[\]-]*$/;

/** The file of a path; null where none can be. Nothing outside of the places is reached. */
export function findPlace(url: string, places: FilePlaces): FilePlace | null {
  if (url === '/icon.svg') return { file: places.icon, isImmutable: false };
  // The sheet of src/app/global-error.tsx.
  if (url === '/error.css') return { file: path.join(places.public, url), isImmutable: false };
  const [first = '', ...rest] = url.slice(1).split('/');
  if (rest.length === 0 || ![first, ...rest].every((part) => PART.test(part))) return null;
  if (first === '_next') {
    return { file: path.join(places.static, ...rest.slice(1)), isImmutable: true };
  }
  if (first === 'media') {
    return rest.length > 1 ? null : { file: path.join(places.media, ...rest), isImmutable: true };
  }
  // A font has its version in its name, a behaviour its hash; an icon may be drawn anew.
  return { file: path.join(places.public, first, ...rest), isImmutable: first !== 'icons' };
}

/** Whether a path is of a file that a picture may have. */
export function isPicture(url: string): boolean {
  return url.startsWith('/media/') && keyOf(url.slice('/media/'.length)) !== null;
}

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export function typeOf(file: string): string {
  return TYPES[path.extname(file)] ?? 'application/octet-stream';
}

export function isText(type: string): boolean {
  return /^text\/|json|svg/.test(type);
}
