import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import en from '#messages/en.json' with { type: 'json' };
import { withSiteNames } from './site-names.ts';

test.each([
  "Tahririeh's own",
  "It's {not} an argument",
  '<b>Bold</b> & {',
  "''quoted'' #1 | 'x'",
  'روزنامهٔ «ما»',
])('readers read the name «%s» as it was typed', (name) => {
  const messages = withSiteNames(en, { name, tagline: name });
  const t = createTranslator({ locale: 'en', messages, namespace: 'site' });
  expect([t('name'), t('tagline')]).toEqual([name, name]);
});

test('what is not set is as the program comes', () => {
  expect(withSiteNames(en, { name: '', tagline: '' }).site).toEqual(en.site);
});
