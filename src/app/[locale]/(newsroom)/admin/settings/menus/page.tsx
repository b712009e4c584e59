import { getLocale } from 'next-intl/server';
import { MenuForm } from '#components/admin/settings/menu-form.tsx';
import { SettingsPage } from '#components/admin/settings/settings-page.tsx';
import { LOCALES } from '#i18n/routing.ts';
import { listSectionTree } from '#sections/list-tree.ts';
import { findSettings } from '#settings/find-settings.ts';
import { canEditSettings } from '#settings/policy.ts';
import { requirePerson } from '#web/require.ts';
import { settingsParts } from '#web/settings-parts.ts';
import { saveEditionMenu } from '../actions.ts';

export { generateMetadata } from '../metadata.ts';

export default async function Page() {
  const person = await requirePerson({ can: canEditSettings });
  const [locale, { menus }, tree] = await Promise.all([
    getLocale(),
    findSettings(),
    listSectionTree(),
  ]);
  const sections = tree.map(({ slug, nameFa, nameEn }) => ({
    slug,
    name: locale === 'fa' ? nameFa : nameEn,
  }));
  return (
    <SettingsPage locale={locale} part="menus" parts={settingsParts(person)}>
      {LOCALES.map((edition) => (
        <MenuForm
          key={edition}
          edition={edition}
          items={menus[edition]}
          sections={sections}
          action={saveEditionMenu}
        />
      ))}
    </SettingsPage>
  );
}
