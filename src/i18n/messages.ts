import type en from '#messages/en.json';
import type { Locale } from './routing.ts';

export type Messages = typeof en;

/** The sentences of one edition. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'fa'
    ? (await import('#messages/fa.json')).default
    : (await import('#messages/en.json')).default;
}
