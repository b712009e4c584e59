import { getLocale } from 'next-intl/server';
import { listWords } from '#articles/words.ts';
import { SettingsPage } from '#components/admin/settings/settings-page.tsx';
import { WordsList } from '#components/admin/settings/words-list.tsx';
import { canEditSettings } from '#settings/policy.ts';
import { requirePerson } from '#web/require.ts';
import { settingsParts } from '#web/settings-parts.ts';
import { dropWord, keepWord } from '../actions.ts';

export { generateMetadata } from '../metadata.ts';

export default async function Page() {
  const person = await requirePerson({ can: canEditSettings });
  const [locale, words] = await Promise.all([getLocale(), listWords()]);
  return (
    <SettingsPage locale={locale} part="words" parts={settingsParts(person)}>
      <WordsList words={words} save={keepWord} remove={dropWord} />
    </SettingsPage>
  );
}
