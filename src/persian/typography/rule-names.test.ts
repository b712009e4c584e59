import { expect, it } from 'vitest';
import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { TYPOGRAPHY_RULES } from './edit.ts';

it.each([
  ['Persian', fa],
  ['English', en],
])('every rule has a name in %s', (_language, messages) => {
  expect(Object.keys(messages.admin.typography.rules)).toEqual([...TYPOGRAPHY_RULES]);
});
