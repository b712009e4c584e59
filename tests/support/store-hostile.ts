import sharp from 'sharp';
import type { Body, BodyBlock } from '#articles/body-types.ts';
import { addCorrection } from '#articles/correct.ts';
import { createArticle } from '#articles/create.ts';
import { createPreviewLink } from '#articles/preview-link.ts';
import { publishArticle } from '#articles/publish.ts';
import { reviewArticle } from '#articles/review.ts';
import { saveFilter } from '#articles/save-filter.ts';
import { saveRevision } from '#articles/save-revision.ts';
import { withdrawArticle } from '#articles/withdraw.ts';
import { saveWord } from '#articles/words.ts';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { editPicture } from '#media/edit.ts';
import { uploadPicture } from '#media/upload.ts';
import { changeOwn } from '#people/change-own.ts';
import { invite } from '#people/invite.ts';
import { createSection } from '#sections/create.ts';
import { saveCommentPolicy } from '#settings/save-comment-policy.ts';
import { saveMenu } from '#settings/save-menu.ts';
import { saveSiteNames } from '#settings/save-site-names.ts';
import { saveSource } from '#sources/save.ts';
import { XSS_TEXTS } from './xss-payloads.ts';

/**
 * Fills a newsroom with hostile texts, by the operations that people use: every payload in every field
 * that has room for it, several to a field. Tells on stdout what there is to look at then.
 */
export type Hostile = {
  articles: { id: string; code: string; locale: 'fa' | 'en'; token: string }[];
  withdrawn: { code: string; locale: 'fa' | 'en' };
  pictures: string[];
  sources: { id: string; slug: string }[];
  sections: string[];
  people: string[];
  tags: string[];
};

const admin = await personOf('admin');

async function personOf(role: Person['role']): Promise<Person> {
  const { id } = await db.user.findFirstOrThrow({
    where: { role, email: `${role}@tahririeh.example` },
    select: { id: true },
  });
  return { id, role, sections: null };
}

/** Payloads in their order, as many to a text as `room` characters take; one that is longer is left out. */
function batches(room: number): string[] {
  const made: string[] = [];
  let text = '';
  for (const payload of XSS_TEXTS.filter(({ length }) => length <= room)) {
    if (text.length + payload.length + 1 > room) {
      made.push(text);
      text = '';
    }
    text += `${text && ' '}${payload}`;
  }
  return [...made, text];
}

/** The batch of the turn; after the last one comes the first. */
const pick = (list: string[], turn: number) => list[turn % list.length] ?? '';
const fits = (room: number) => XSS_TEXTS.filter(({ length }) => length <= room);

const FIELDS = {
  kicker: batches(180),
  headline: batches(280),
  shortHeadline: batches(180),
  lead: batches(1900),
  dateline: fits(90),
  leadAlt: batches(480),
  leadCaption: batches(950),
  licenceNote: batches(950),
  editorNote: batches(4800),
};

/** `texts` in every part that a body has. */
function bodyOf(picture: string, texts: string[]): Body {
  const inline = (text: string, href?: string) => ({
    type: 'text' as const,
    text,
    ...(href && { marks: [{ type: 'link' as const, attrs: { href } }] }),
  });
  const paragraph = (...content: ReturnType<typeof inline>[]): BodyBlock => ({
    type: 'paragraph',
    content,
  });
  const figure = (words: string) => ({
    type: 'figure' as const,
    attrs: { picture, alt: words.slice(0, 490), caption: words, credit: words.slice(0, 290) },
  });
  const cell = (text: string) => ({
    type: 'tableCell' as const,
    content: [{ type: 'paragraph' as const, content: [inline(text)] }],
  });
  return {
    type: 'doc',
    content: [
      ...texts.map((text) => paragraph(inline(text, 'https://example.org/?q=<script>'))),
      { type: 'heading', attrs: { level: 2 }, content: [inline(texts.join(' '))] },
      { type: 'gallery', content: texts.map(figure) },
      ...texts.map((title) => ({
        type: 'factBox' as const,
        attrs: { title },
        content: [{ type: 'paragraph' as const, content: [inline(title)] }],
      })),
      {
        type: 'table',
        content: texts.map((text) => ({ type: 'tableRow' as const, content: [cell(text)] })),
      },
    ],
  } as Body;
}

async function storePictures() {
  const pictures = [];
  for (const [turn, alt] of batches(480).entries()) {
    const background = { r: turn * 9, g: 90, b: 90 };
    const bytes = await sharp({ create: { width: 320, height: 240, channels: 3, background } })
      .jpeg()
      .toBuffer();
    const name = `${pick(fits(80), turn)}.jpg`;
    const { picture } = await uploadPicture(admin, { bytes, name }, new Date());
    const words = { alt, caption: pick(batches(1900), turn), credit: pick(batches(190), turn) };
    const rest = { licence: pick(batches(480), turn), rightsExpireAt: null };
    const { id, focalX, focalY } = picture;
    await editPicture(admin, { id, ...words, ...rest, focalX, focalY }, new Date());
    pictures.push(picture);
  }
  return pictures;
}

async function storePlaces() {
  const sections = [];
  for (const [turn, name] of fits(60).slice(0, 20).entries()) {
    const slug = `hostile-${turn}`;
    const names = { nameFa: name, nameEn: pick(fits(60), turn + 40) };
    sections.push({
      slug,
      ...(await createSection(admin, { slug, parentId: null, ...names }, new Date())),
    });
  }
  const sources = [];
  for (const [turn, name] of fits(80).slice(0, 30).entries()) {
    const slug = `hostile-${turn}`;
    const rule = pick(batches(480), turn);
    const input = { nameFa: name, nameEn: pick(fits(80), turn + 50), url: 'https://example.org/' };
    const rest = { creditRuleFa: rule, creditRuleEn: rule, licence: pick(fits(80), turn + 20) };
    const made = { ...input, ...rest, licenceUrl: 'https://example.org/l', logoId: null };
    sources.push({ slug, ...(await saveSource(admin, { id: null, slug, ...made }, new Date())) });
  }
  return { sections, sources };
}

async function storeSettings() {
  const edition = (turn: number) => ({
    name: pick(fits(60), turn),
    tagline: pick(batches(140), turn),
  });
  await saveSiteNames(admin, { fa: edition(0), en: edition(19) }, new Date());
  const lines = batches(390)
    .slice(0, 20)
    .map((text) => ({ number: null, fa: text, en: text, isOn: true }));
  await saveCommentPolicy(admin, { lines }, new Date());
  for (const [locale, start] of [
    ['fa', 0],
    ['en', 30],
  ] as const) {
    const items = fits(60)
      .slice(start, start + 30)
      .map((label) => ({ kind: 'link' as const, label, url: 'https://example.org/?"><script>' }));
    await saveMenu(admin, { locale, items }, new Date());
  }
  for (const word of fits(40).slice(0, 20)) {
    await saveWord(admin, { word, kind: 'never' }, new Date()).catch(() => {});
  }
}

async function storePeople() {
  const people = await db.user.findMany({ select: { id: true, role: true } });
  for (const [turn, { id, role }] of people.entries()) {
    const person = { id, role, sections: null };
    const name = pick(batches(100), turn);
    await changeOwn(person, { name, shortcutsOff: false }, new Date());
  }
  for (const [turn, name] of batches(60).slice(0, 10).entries()) {
    const email = `hostile-${turn}@news.example`;
    await invite(admin, { email, name, role: 'reporter', sectionIds: [] }, new Date());
  }
  for (const name of fits(60).slice(0, 30)) {
    await saveFilter(admin, { name, query: { list: 'all', q: name } as never }, new Date());
  }
  return people.map(({ id }) => id);
}

const pictures = await storePictures();
const { sections, sources } = await storePlaces();
await storeSettings();
const people = await storePeople();

const articles: Hostile['articles'] = [];
const turns = Math.max(FIELDS.kicker.length, FIELDS.headline.length);
let withdrawn = { code: '', locale: 'fa' as Hostile['articles'][number]['locale'] };
for (let turn = 0; turn < turns; turn += 1) {
  const locale = turn % 2 === 0 ? 'fa' : 'en';
  const picture = pictures[turn % pictures.length];
  const now = () => new Date();
  const { id, code, version } = await createArticle(admin, { locale }, now());
  const texts = Object.fromEntries(
    Object.entries(FIELDS).map(([field, list]) => [field, pick(list, turn)]),
  );
  const content = {
    ...texts,
    body: bodyOf(picture?.key ?? '', turn < 2 ? XSS_TEXTS : pick(batches(280), turn).split('\n')),
    sectionId: sections[turn % sections.length]?.id ?? null,
    sourceId: sources[turn % sources.length]?.id ?? null,
    sourceUrl: 'https://example.org/"><script>window.hacked=1</script>',
    tags: fits(90).slice((turn * 25) % 75, ((turn * 25) % 75) + 25),
    guestBylines: batches(190).slice(0, 20),
    leadMediaId: picture?.id ?? null,
  };
  const seen = { id, seenVersion: version };
  const saved = await saveRevision(admin, { ...seen, content, kind: 'saved' }, now());
  const note = XSS_TEXTS.slice(0, 30).join('\n');
  let last = await reviewArticle(
    admin,
    { id, seenVersion: saved.version, stage: 'inReview', note },
    now(),
  );
  last = await publishArticle(admin, { id, seenVersion: last.version, at: null }, now());
  const text = pick(batches(1900), turn);
  last = await addCorrection(
    admin,
    { id, seenVersion: last.version, kind: 'correction', text },
    now(),
  );
  // Another text on top, so that there is a difference to show.
  const changed = { headline: pick(FIELDS.headline, turn + 1), lead: pick(FIELDS.lead, turn + 1) };
  const again = await saveRevision(
    admin,
    { id, seenVersion: last.version, content: changed, kind: 'saved' },
    now(),
  );
  const link = { id, revision: again.number, hours: 1 };
  const { token } = await createPreviewLink(admin, link, now());
  articles.push({ id, code, locale, token });
  if (turn === turns - 1) {
    const reason = batches(480)[0] ?? '';
    await withdrawArticle(admin, { id, seenVersion: again.version, reason }, now());
    withdrawn = { code, locale };
  }
}

const tags = await db.tag.findMany({
  select: { name: true, locale: true },
  take: 12,
  orderBy: { name: 'asc' },
});
const hostile: Hostile = {
  articles: articles.slice(0, -1),
  withdrawn,
  pictures: pictures.map(({ id }) => id),
  sources,
  sections: sections.map(({ slug }) => slug),
  people,
  tags: tags
    .filter(({ name }) => name.includes('<'))
    .map(({ name, locale }) => `/${locale}/tag/${encodeURIComponent(name)}`),
};
process.stdout.write(`\n${JSON.stringify(hostile)}\n`);
await db.$disconnect();
