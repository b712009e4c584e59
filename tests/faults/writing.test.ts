import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FaultyDatabase, openFaultyDatabase } from './database.ts';

type Told = { act: 'save' | 'publish'; id: string; headline: string; version: number };

const ENOUGH = 500;
const ARTICLES = 4;
let database: FaultyDatabase;
let editorId = '';

beforeAll(async () => {
  database = await openFaultyDatabase();
  const [editor] = await database.query(
    `INSERT INTO "User" (id, email, name, role, "updatedAt")
     VALUES (gen_random_uuid(), 'editor@tahririeh.example', 'کاوه', 'editor', now()) RETURNING id`,
  );
  editorId = String(editor?.id);
  await database.query(
    `INSERT INTO "Section" (id, slug, "nameFa", "nameEn", position)
     VALUES (gen_random_uuid(), 'city', 'شهر', 'City', 1)`,
  );
  for (let index = 0; index < ARTICLES; index += 1) {
    await database.query(
      `INSERT INTO "Article" (id, code, locale, "storyId", "sectionId", body) SELECT gen_random_uuid(),
         'a00000000' || $1, 'fa', gen_random_uuid(), id, $2 FROM "Section"`,
      [index, BODY],
    );
  }
});

afterAll(() => database.stop());

const BODY = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'متن خبر.' }] }],
};

/** Lets the newsroom work until it has told of `count` changes, and kills it in the middle of others. */
async function workUntilKilled(count: number): Promise<Told[]> {
  const told: Told[] = [];
  const child = spawn(process.execPath, ['tests/faults/writing-process.ts', editorId], {
    env: {
      ...process.env,
      APP_MODE: 'demo',
      APP_SECRET: 'a secret of the tests, longer than 32 characters',
      DATABASE_URL: database.url,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (text) => (complaint += text));
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  for await (const line of createInterface(child.stdout)) {
    told.push(JSON.parse(line));
    if (told.length === count) child.kill('SIGKILL');
  }
  // Not by itself, and not for an error of ours.
  expect(complaint).toBe('');
  expect(await ended).toBe('SIGKILL');
  return told;
}

test('killed again and again, the newsroom loses nothing that it has acknowledged', async () => {
  const told: Told[] = [];
  for (let kills = 0; told.length < ENOUGH; kills += 1) {
    told.push(...(await workUntilKilled(23 + ((kills * 17) % 40))));
  }
  const versions = new Set(told.map(({ id, version }) => `${id} ${version}`));
  expect(versions.size).toBe(told.length);

  const kept = await database.query(
    `SELECT "articleId" || ' ' || number AS number, content ->> 'headline' AS headline
     FROM "ArticleRevision"`,
  );
  const headlines = new Set(kept.map(({ headline }) => headline));
  const saves = told.filter(({ act }) => act === 'save');
  expect(saves.filter(({ headline }) => !headlines.has(headline))).toEqual([]);
  expect(new Set(kept.map(({ number }) => number)).size).toBe(kept.length);

  // A publication is there with its trace and with what tells the fronts of it, or not at all.
  const traces = await database.query(
    `SELECT "subjectId" || ' ' || (details ->> 'version') AS change FROM "AuditEvent"
     WHERE action = 'article.publish'`,
  );
  const changes = new Set(traces.map(({ change }) => change));
  const publishes = told.filter(({ act }) => act === 'publish');
  expect(publishes.length).toBeGreaterThan(ENOUGH / 10);
  expect(publishes.filter(({ id, version }) => !changes.has(`${id} ${version}`))).toEqual([]);
  const [outbox] = await database.query('SELECT count(*)::int AS count FROM "Outbox"');
  expect(outbox?.count).toBe(traces.length);

  // What readers have is a whole revision, and none that is newer than the version says.
  const torn = await database.query(
    `SELECT a.code FROM "Article" a
     JOIN "ArticleRevision" r ON r."articleId" = a.id AND r.number = a."publishedRevision"
     WHERE a.headline IS DISTINCT FROM r.content ->> 'headline'
       OR a.version <> 1 + (SELECT count(*) FROM "ArticleRevision" n WHERE n."articleId" = a.id)
         + (SELECT count(*) FROM "AuditEvent" e
            WHERE e."subjectId" = a.id::text AND e.action = 'article.publish')`,
  );
  expect(torn).toEqual([]);
  console.log(`${told.length} acknowledged changes, 0 lost`);
});
