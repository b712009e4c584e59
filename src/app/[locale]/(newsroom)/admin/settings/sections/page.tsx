import { getLocale } from 'next-intl/server';
import { SectionsTree } from '#components/admin/settings/sections-tree.tsx';
import { SettingsPage } from '#components/admin/settings/settings-page.tsx';
import { listSectionTree } from '#sections/list-tree.ts';
import { canEditSections } from '#sections/policy.ts';
import { requirePerson } from '#web/require.ts';
import { settingsParts } from '#web/settings-parts.ts';
import { addSection, changeSection, dropSection, shiftSection } from '../actions.ts';

export { generateMetadata } from '../metadata.ts';

export default async function Page() {
  const person = await requirePerson({ can: canEditSections });
  const [locale, tree] = await Promise.all([getLocale(), listSectionTree()]);
  return (
    <SettingsPage locale={locale} part="sections" parts={settingsParts(person)}>
      <SectionsTree
        tree={tree}
        actions={{
          create: addSection,
          update: changeSection,
          move: shiftSection,
          remove: dropSection,
        }}
      />
    </SettingsPage>
  );
}
