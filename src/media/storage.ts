import { diskStorage } from './disk-storage.ts';
import type { Storage } from './places.ts';

/** The store of files of this newsroom. */
export const storage: Storage = diskStorage;
