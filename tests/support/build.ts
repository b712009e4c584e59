import { randomBytes } from 'node:crypto';
import { findLiveContent } from '#articles/live-content.ts';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { foldKey } from '#persian/fold.ts';

/** Factories: each makes what it needs and nothing else; a test says only what it is about. */

let serial = 0;

export async function buildSection(values: Partial<Prisma.SectionUncheckedCreateInput> = {}) {
  serial += 1;
  return db.section.create({
    data: { slug: `section-${serial}`, nameFa: 'شهر', nameEn: 'City', position: serial, ...values },
  });
}

export async function buildSource(values: Partial<Prisma.SourceUncheckedCreateInput> = {}) {
  serial += 1;
  const slug = `source-${serial}`;
  const data = { slug, nameFa: 'تسنیم', nameEn: 'Tasnim', url: 'https://www.tasnimnews.com' };
  return db.source.create({ data: { ...data, ...values } });
}

export async function buildAuthor(values: Partial<Prisma.AuthorUncheckedCreateInput> = {}) {
  serial += 1;
  const data = { handle: `author-${serial}`, nameFa: 'مینا آبتین', nameEn: 'Mina Abtin' };
  return db.author.create({ data: { ...data, ...values } });
}

export const PUBLISHED_AT = new Date('2026-01-01T08:00:00Z');
export const NOW = new Date('2026-01-02T08:00:00Z');

/** A live Persian article, unless told otherwise. */
export async function buildArticle({
  tags = [],
  ...values
}: Partial<Prisma.ArticleUncheckedCreateInput> & { tags?: string[] } = {}) {
  const locale = values.locale ?? 'fa';
  const sectionId = values.sectionId ?? (await buildSection()).id;
  const article = await db.article.create({
    data: {
      code: randomBytes(5).toString('hex'),
      locale,
      storyId: crypto.randomUUID(),
      headline: 'عنوان خبر',
      lead: 'چکیدهٔ خبر.',
      body: bodyOf('متن خبر.'),
      publishAt: PUBLISHED_AT,
      firstLiveAt: PUBLISHED_AT,
      ...values,
      sectionId,
    },
  });
  for (const [position, name] of tags.entries()) {
    const key = foldKey(name);
    const tag = await db.tag.upsert({
      where: { locale_key: { locale, key } },
      create: { locale, key, name },
      update: {},
    });
    await db.articleTag.create({ data: { articleId: article.id, tagId: tag.id, position } });
  }
  return article;
}

/** The next revision of an article, with what readers have of it; its headline says which. */
export async function buildRevision(
  articleId: string,
  values: Partial<Prisma.InputJsonObject> = {},
) {
  const number = (await db.articleRevision.count({ where: { articleId } })) + 1;
  const content = {
    ...(await findLiveContent(db, articleId)),
    kicker: null,
    headline: `عنوان ویرایش ${number}`,
    lead: 'چکیدهٔ تازه.',
    body: bodyOf('متن تازه.'),
    ...values,
  };
  return db.articleRevision.create({ data: { articleId, number, content } });
}

/** Somebody with an account, so that what they save can name them. */
export async function buildPerson(
  role: Person['role'],
  sections: string[] | null = null,
): Promise<Person> {
  serial += 1;
  const { id } = await db.user.create({
    data: { email: `${role}-${serial}@tahririeh.example`, name: `${role} ${serial}`, role },
    select: { id: true },
  });
  return { id, role, sections };
}

/** Somebody of the newsroom, bound to no section unless told; nothing in the database names them. */
export function actorOf(role: Person['role'], sections: string[] | null = null): Person {
  return { id: crypto.randomUUID(), role, sections };
}

export function bodyOf(...paragraphs: string[]): Prisma.InputJsonObject {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

export async function buildComment(
  articleId: string,
  values: Partial<Prisma.CommentUncheckedCreateInput> = {},
) {
  return db.comment.create({
    data: { articleId, name: 'خواننده', text: 'خبر خوبی بود.', status: 'published', ...values },
  });
}
