import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { countDesk } from '#articles/count-desk.ts';
import { deskQuerySchema, readCursor, writeCursor } from '#articles/desk-query.ts';
import { listDesk } from '#articles/list-desk.ts';
import { listFilters } from '#articles/list-filters.ts';
import { canCreate, isDesk } from '#articles/policy.ts';
import { DeskPage } from '#components/admin/desk/desk-page.tsx';
import { listNames } from '#people/list-names.ts';
import { listSectionTree } from '#sections/list-tree.ts';
import { listMostRead } from '#views/list-most-read.ts';
import { oneOf } from '#web/params.ts';
import { requestTime } from '#web/request-time.ts';
import { requirePerson } from '#web/require.ts';
import { bulk, forgetFilter, keepFilter } from './desk-actions.ts';

const MOST_READ = 10;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.desk');
  return { title: t('title') };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/admin'>) {
  const person = await requirePerson();
  const [locale, given] = await Promise.all([getLocale(), searchParams]);
  const now = requestTime();
  const asked = oneOf(given);
  const query = deskQuerySchema.parse(asked);
  const after = readCursor(asked.after);
  const [{ rows, next }, counts, tree, people, filters, mostRead] = await Promise.all([
    listDesk(person, { query, after }, now),
    countDesk(person, now),
    listSectionTree(),
    listNames(),
    listFilters(person),
    listMostRead({ take: MOST_READ }, now),
  ]);
  const nameOf = ({ nameFa, nameEn }: { nameFa: string; nameEn: string }) =>
    locale === 'fa' ? nameFa : nameEn;
  return (
    <DeskPage
      locale={locale}
      now={now}
      query={query}
      rows={rows}
      after={after ? writeCursor(after) : undefined}
      next={next ? writeCursor(next) : undefined}
      counts={counts}
      sections={tree.map((one) => ({ value: one.slug, name: nameOf(one) }))}
      sectionIds={tree.map((one) => ({ value: one.id, name: nameOf(one) }))}
      people={people.map(({ id, name }) => ({ value: id, name }))}
      filters={filters}
      mostRead={mostRead}
      can={{ create: canCreate(person), bulk: isDesk(person) }}
      actions={{ bulk, saveFilter: keepFilter, removeFilter: forgetFilter }}
    />
  );
}
