import 'server-only';
import { z } from 'zod';
import { checkPublication } from '#articles/check-publication.ts';
import { findForEditing } from '#articles/find-for-editing.ts';
import { findRevision } from '#articles/list-revisions.ts';
import { DomainError } from '#errors.ts';
import type { SignedIn } from '#sign-in/find-signed-in.ts';
import { type ArticleParams, idOf } from './article-params.ts';
import { parse } from './parse-input.ts';

type Look = (person: SignedIn, id: string, query: unknown, now: Date) => Promise<object>;

const numberSchema = z.object({ number: z.coerce.number().int().min(1) });

const LOOKS: Record<string, Look> = {
  newest: async (person, id, _, now) => {
    const article = await findForEditing(person, id, now);
    if (!article) throw new DomainError('not_found');
    const { content, version, number, savedBy } = article;
    return { content, version, number, savedBy: savedBy?.name ?? null };
  },
  check: (person, id, _, now) => checkPublication(person, { id }, now),
  revision: async (person, id, query, now) => {
    const content = await findRevision(person, { id, ...parse(numberSchema, query) }, now);
    if (!content) throw new DomainError('not_found');
    return { content };
  },
};

/** Tells of an article what the address asks. Throws `not_found`, `input_invalid`. */
export function lookAtArticle(
  { person, params, now }: { person: SignedIn; params: ArticleParams; now: Date },
  query: URLSearchParams,
): Promise<object> {
  const look = Object.hasOwn(LOOKS, params.verb) ? LOOKS[params.verb] : undefined;
  if (!look) throw new DomainError('not_found');
  return look(person, idOf(params), Object.fromEntries(query), now);
}
