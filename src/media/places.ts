/**
 * Where a file of a picture lies. `public`: where the front serves it from. `private`: made, but of no
 * article that readers have. `originals`: as uploaded, never served. `passing`: on its way in or out,
 * of a picture whose row may not be there (any more).
 */
export const PLACES = ['public', 'private', 'originals', 'passing'] as const;
export type Place = (typeof PLACES)[number];

/** What pictures need of a store of files; on disk now. Names are safe for a path: who calls sees to it. */
export type Storage = {
  /** Keeps a file; nobody ever sees half of it, and it outlives a loss of power. */
  write: (place: Place, name: string, data: Uint8Array) => Promise<void>;
  /** The bytes, or null. */
  read: (place: Place, name: string) => Promise<Buffer<ArrayBuffer> | null>;
  /** At once, or not at all; a file that is not there is no failure: somebody else has moved it. */
  move: (name: string, from: Place, to: Place) => Promise<void>;
  /** A file that is not there is no failure. */
  remove: (place: Place, name: string) => Promise<void>;
  /** Names that begin with `prefix`, with the instant of their coming here. */
  list: (place: Place, prefix?: string) => Promise<{ name: string; cameAt: Date }[]>;
};
