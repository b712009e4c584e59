import { isDeepStrictEqual } from 'node:util';
import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { claimArticle, type Seen } from './claim-article.ts';
import { findNewest } from './newest-revision.ts';
import { canEdit } from './policy.ts';
import { type ContentInput, readContent } from './read-content.ts';
import { writeRevision } from './write-revision.ts';

type Saved = { version: number; number: number };
type Save = Seen & { content: ContentInput; kind?: 'autosaved' | 'saved' };

/**
 * Keeps what was typed as the newest revision; readers see nothing of it until it is published. Fields
 * that are left out stay as they were. The same text sent again, because its answer was lost, is
 * answered again and not kept twice.
 * Throws `not_found`, `forbidden`, `stale_version`, `section_foreign`, and as `readContent` does.
 */
export async function saveRevision(actor: Actor, save: Save, now: Date): Promise<Saved> {
  try {
    return await write(actor, save, now);
  } catch (error) {
    const saved = isStale(error) ? await findSaved(actor, save) : null;
    if (saved) return saved;
    throw error;
  }
}

async function write(actor: Actor, { content, kind = 'saved', ...seen }: Save, now: Date) {
  return db.$transaction(async (tx) => {
    const article = await claimArticle(tx, actor, seen, canEdit, now);
    const { id, locale, version } = article;
    const newest = await findNewest(tx, id);
    const clean = readContent(content, newest.content, locale);
    const number = await writeRevision(tx, actor, article, { content: clean, kind, newest }, now);
    // Of autosaves the revisions themselves are the record, each with its person and time; in the log
    // they would hide everything else.
    if (kind === 'saved') {
      const subject = { type: 'article', id };
      const details = { revision: number, version };
      await writeAudit(tx, { actor, action: 'article.save', subject, details }, now);
    }
    return { version, number };
  });
}

function isStale(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'stale_version';
}

/** What a save from this very version by this very person has made, when it is this very text. */
async function findSaved(actor: Actor, { id, seenVersion, content }: Save): Promise<Saved | null> {
  const article = await db.article.findUnique({
    where: { id, version: seenVersion + 1 },
    select: { locale: true, savedById: true },
  });
  if (!article || actor.id === null || article.savedById !== actor.id) return null;
  const newest = await findNewest(db, id);
  const clean = readContent(content, newest.content, article.locale);
  if (!isDeepStrictEqual(clean, newest.content)) return null;
  return { version: seenVersion + 1, number: newest.number };
}
