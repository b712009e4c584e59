import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { findChoices } from '#articles/find-choices.ts';
import { findForEditing } from '#articles/find-for-editing.ts';
import type { Actor } from '#auth/actor.ts';
import { isId } from './article-params.ts';
import { requestTime } from './request-time.ts';

/** The article of a page of the newsroom and what may be chosen for it. What is none of theirs is not there. */
export const readForWriting = cache(async (person: Actor, id: string) => {
  const article = isId(id) ? await findForEditing(person, id, requestTime()) : null;
  if (!article) notFound();
  const choices = await findChoices(person, article.content);
  return { article, choices };
});
