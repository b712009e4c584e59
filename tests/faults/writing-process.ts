import { publishArticle } from '#articles/publish.ts';
import { saveRevision } from '#articles/save-revision.ts';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';

/**
 * Several people who save and publish without a pause until they are killed. Each change is told on
 * stdout as soon as the operation has answered, and not before.
 */
const [actorId = ''] = process.argv.slice(2);
const editor: Person = { id: actorId, role: 'editor', sections: null };
const articles = await db.article.findMany({ select: { id: true, version: true } });

const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function work(id: string, version: number): Promise<never> {
  for (let seenVersion = version, turn = 1; ; turn += 1) {
    const headline = `${crypto.randomUUID()} ${turn}`;
    const content = { headline };
    const kind = turn % 3 === 0 ? 'saved' : 'autosaved';
    const saved = await saveRevision(editor, { id, seenVersion, content, kind }, new Date());
    tell({ act: 'save', id, headline, ...saved });
    seenVersion = saved.version;
    if (turn % 4 !== 0) continue;
    const published = await publishArticle(editor, { id, seenVersion, at: null }, new Date());
    tell({ act: 'publish', id, headline, version: published.version });
    seenVersion = published.version;
  }
}

await Promise.all(articles.map(({ id, version }) => work(id, version)));
