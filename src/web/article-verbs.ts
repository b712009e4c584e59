import 'server-only';
import { z } from 'zod';
import { cancelSchedule } from '#articles/cancel-schedule.ts';
import type { Seen } from '#articles/claim-article.ts';
import { confirmTranslation } from '#articles/confirm-translation.ts';
import { addCorrection } from '#articles/correct.ts';
import { createEdition } from '#articles/create-edition.ts';
import { setExpiry } from '#articles/expire.ts';
import { findVersion } from '#articles/find-version.ts';
import { createPreviewLink, revokePreviewLink } from '#articles/preview-link.ts';
import { publishArticle } from '#articles/publish.ts';
import { restoreRevision } from '#articles/restore-revision.ts';
import { reviewArticle } from '#articles/review.ts';
import { saveRevision } from '#articles/save-revision.ts';
import { cancelUpdate, scheduleUpdate } from '#articles/schedule-update.ts';
import { touchPresence } from '#articles/touch-presence.ts';
import { withdrawArticle } from '#articles/withdraw.ts';
import { DomainError } from '#errors.ts';
import type { SignedIn } from '#sign-in/find-signed-in.ts';
import { type ArticleParams, idOf } from './article-params.ts';
import { parse } from './parse-input.ts';

const at = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const seenVersion = z.int().min(1);
const text = z.string().max(20_000);
const linkSchema = z.object({ revision: z.int().min(1), hours: z.number() });
const revokeSchema = z.object({ linkId: z.uuid() });

type Verb = (person: SignedIn, id: string, raw: unknown, now: Date) => Promise<object>;

/** A change of one article: what is asked, over the version that was seen. */
function change<Shape extends z.ZodRawShape>(
  shape: Shape,
  act: (
    person: SignedIn,
    input: Seen & z.output<z.ZodObject<Shape>>,
    now: Date,
  ) => Promise<{ version: number }>,
): Verb {
  const schema = z.object({ seenVersion, ...shape });
  return (person, id, raw, now) => {
    const input = parse(schema, raw) as z.output<z.ZodObject<Shape>> & { seenVersion: number };
    return act(person, { ...input, id }, now);
  };
}

/** All that can be done to an article, by the last part of the address. */
const VERBS: Record<string, Verb> = {
  save: change(
    {
      content: z.record(z.string(), z.unknown()),
      kind: z.enum(['autosaved', 'saved']),
      personId: z.uuid(),
    },
    (person, { personId, ...input }, now) => {
      // Somebody else has signed in within another tab: the text is not theirs.
      if (personId !== person.id) throw new DomainError('signed_out');
      return saveRevision(person, input, now);
    },
  ),
  restore: change({ number: z.int().min(1) }, restoreRevision),
  review: change(
    { stage: z.enum(['draft', 'inReview', 'changesAsked', 'approved']), note: text },
    reviewArticle,
  ),
  publish: change({ at: at.nullable() }, publishArticle),
  'cancel-schedule': change({}, cancelSchedule),
  'schedule-update': change({ at }, scheduleUpdate),
  'cancel-update': change({}, cancelUpdate),
  expiry: change({ at: at.nullable() }, setExpiry),
  withdraw: change({ reason: text }, withdrawArticle),
  correct: change({ kind: z.enum(['correction', 'update', 'clarification']), text }, addCorrection),
  'confirm-translation': change({ from: z.int().min(1) }, confirmTranslation),
  // Makes another article and leaves this one as it is, so its version stays too.
  edition: change({}, async (person, { id, seenVersion: version }, now) => ({
    ...(await createEdition(person, { id }, now)),
    version,
  })),
  link: (person, id, raw, now) => createPreviewLink(person, { id, ...parse(linkSchema, raw) }, now),
  'revoke-link': async (person, _, raw, now) => {
    await revokePreviewLink(person, { id: parse(revokeSchema, raw).linkId }, now);
    return {};
  },
  presence: async (person, id, _, now) => ({
    people: await touchPresence(person, { id }, now),
    version: await findVersion(person, { id }, now),
  }),
};

/** Does to an article what the address says. Throws `not_found`, `input_invalid`, and as the operation does. */
export function actOnArticle(
  { person, params, now }: { person: SignedIn; params: ArticleParams; now: Date },
  raw: unknown,
): Promise<object> {
  const verb = Object.hasOwn(VERBS, params.verb) ? VERBS[params.verb] : undefined;
  if (!verb) throw new DomainError('not_found');
  return verb(person, idOf(params), raw, now);
}
