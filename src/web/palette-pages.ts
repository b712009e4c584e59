import 'server-only';
import { getLocale, getTranslations } from 'next-intl/server';
import { canCreate } from '#articles/policy.ts';
import type { Person } from '#auth/actor.ts';
import { navOf } from './admin-nav.ts';
import { adminLink } from './links.ts';
import { settingsParts } from './settings-parts.ts';

/** Every page that a person may go to, by its name, for the palette. */
export async function palettePages(person: Person): Promise<{ href: string; name: string }[]> {
  const [locale, nav, palette, settings] = await Promise.all([
    getLocale(),
    getTranslations('admin.shell.nav'),
    getTranslations('admin.palette'),
    getTranslations('admin.settings'),
  ]);
  const page = (path: string, name: string) => ({ href: adminLink(locale, path), name });
  return [
    ...(canCreate(person) ? [page('articles/new', palette('newArticle'))] : []),
    ...navOf(person).map(({ key, path }) => page(path, nav(key))),
    page('account', palette('account')),
    ...settingsParts(person).map((part) =>
      page(`settings/${part}`, `${settings('title')}: ${settings(`${part}.title`)}`),
    ),
  ];
}
