import { beforeEach, expect, test } from 'vitest';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { actorOf, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { listFilters } from './list-filters.ts';
import { removeFilter } from './remove-filter.ts';
import { saveFilter } from './save-filter.ts';

beforeEach(emptyDatabase);

async function person(): Promise<Person> {
  const actor = actorOf('reporter');
  const email = `${actor.id}@example.org`;
  await db.user.create({ data: { id: actor.id, email, name: 'x', role: actor.role } });
  return actor;
}

test('a filter is kept under its name, replaced by the same one, and nobody else’s', async () => {
  const [mina, arash] = [await person(), await person()];
  await saveFilter(mina, { name: ' كارهاي من ', query: { list: 'mine', state: 'draft' } }, NOW);
  const { id } = await saveFilter(mina, { name: 'کارهای من', query: { list: 'mine' } }, NOW);
  expect(await listFilters(mina)).toEqual([{ id, name: 'کارهای من', query: { list: 'mine' } }]);
  expect(await listFilters(arash)).toEqual([]);
  await expect(removeFilter(arash, { id })).rejects.toMatchObject({ code: 'not_found' });
  await removeFilter(mina, { id });
  expect(await listFilters(mina)).toEqual([]);
});

test('needs a name, has an end, and there are at most thirty', async () => {
  const mina = await person();
  const save = (name: string) => saveFilter(mina, { name, query: { list: 'all' } }, NOW);
  await expect(save(' ')).rejects.toMatchObject({ code: 'line_empty' });
  await expect(save('x'.repeat(61))).rejects.toMatchObject({ code: 'text_long' });
  for (let each = 0; each < 30; each += 1) await save(`${each}`);
  await expect(save('one more')).rejects.toMatchObject({ code: 'list_long' });
  await save('29');
});
