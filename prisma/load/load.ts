import { Client } from 'pg';
import { makeArticle } from './article.ts';
import { codesFrom } from './codes.ts';
import { readNewsroom } from './newsroom.ts';
import { writeArticles } from './write.ts';

const BATCH = 1000;

/**
 * Adds `count` articles to the database at `url`, with a line of progress every few seconds. The
 * newsroom (sections, authors, …) must be there.
 */
export async function loadArticles(
  url: string,
  count: number,
  now: Date,
  log: (line: string) => void,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // A load that a power cut interrupts is loaded anew.
    await client.query('SET synchronous_commit = off');
    await fill(client, count, now, log);
    log('counting what the planner should know …');
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}

async function fill(client: Client, count: number, now: Date, log: (line: string) => void) {
  const newsroom = await readNewsroom(client);
  const { rows } = await client.query<{ code: string }>('SELECT code FROM "Article"');
  const taken = new Set(rows.map(({ code }) => code));
  // What is there already tells where an earlier load ended, so that a second adds other texts.
  const first = taken.size;
  const codes = codesFrom(first, taken);
  const start = performance.now();
  let said = start;
  for (let done = 0; done < count; ) {
    const size = Math.min(BATCH, count - done);
    const batch = Array.from({ length: size }, (_, offset) => {
      const index = done + offset;
      return {
        ...makeArticle({ serial: first + index, index, count }, now),
        code: codes.next().value,
      };
    });
    await writeArticles(client, batch, newsroom);
    done += size;
    if (performance.now() - said > 3000 || done === count) {
      said = performance.now();
      log(progress(done, count, (said - start) / 1000));
    }
  }
}

function progress(done: number, count: number, seconds: number): string {
  const number = (value: number) => value.toLocaleString('en');
  return `${number(done)} of ${number(count)} articles, ${number(Math.round(done / seconds))} a second`;
}
