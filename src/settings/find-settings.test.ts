import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findSettings } from './find-settings.ts';
import { DEFAULTS } from './schema.ts';

beforeEach(emptyDatabase);

test('an empty table gives the defaults', async () => {
  expect(await findSettings()).toEqual(DEFAULTS);
});

test('what the newsroom has set counts; what no longer fits does not', async () => {
  await db.setting.createMany({
    data: [
      { key: 'shareTargets', value: ['telegram'] },
      { key: 'commentPolicy', value: 'not a list' },
      { key: 'gone', value: 1 },
    ],
  });
  const settings = await findSettings();
  expect(settings).toEqual({ ...DEFAULTS, shareTargets: ['telegram'] });
});
