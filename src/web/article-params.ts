import { DomainError } from '#errors.ts';

export type ArticleParams = { id: string; verb: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of an address; what is none is the address of nothing. Throws `not_found`. */
export function idOf({ id }: { id: string }): string {
  if (!UUID.test(id)) throw new DomainError('not_found');
  return id.toLowerCase();
}

export const isId = (text: string) => UUID.test(text);
