import type { MadeFile } from './picture/make-files.ts';
import { PLACES, type Place } from './places.ts';
import { storage } from './storage.ts';

/** Keeps the files of a picture whose row is not there yet. */
export async function storePassing(files: { name: string; data: Uint8Array }[]): Promise<void> {
  for (const { name, data } of files) await storage.write('passing', name, data);
}

/** From where a picture waits for its row to where it belongs; done twice it is done once. */
export async function bringIn(names: string[]): Promise<void> {
  for (const name of names) {
    await storage.move(name, 'passing', isOriginal(name) ? 'originals' : 'private');
  }
}

/** Where a picture's files lie, all of them. */
export async function filesOf(key: string): Promise<{ place: Place; name: string }[]> {
  const lists = PLACES.map(async (place) => {
    const names = await storage.list(place, `${key}-`);
    return names.map(({ name }) => ({ place, name }));
  });
  return (await Promise.all(lists)).flat();
}

/** An original has no extension: nothing serves it as anything. */
export const originalFile = (key: string) => `${key}-original`;

export const isOriginal = (name: string) => name.endsWith('-original');

export async function addFiles(files: MadeFile[], place: Place): Promise<void> {
  for (const { name, data } of files) await storage.write(place, name, data);
}
