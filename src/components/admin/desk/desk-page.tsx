import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { BulkOutcome } from '#articles/bulk.ts';
import type { DeskCounts } from '#articles/count-desk.ts';
import type { DeskQuery } from '#articles/desk-query.ts';
import type { DeskRow } from '#articles/list-desk.ts';
import type { FilterView } from '#articles/list-filters.ts';
import type { Locale } from '#i18n/routing.ts';
import type { MostReadView } from '#views/list-most-read.ts';
import type { FormAction } from '#web/form-state.ts';
import { adminLink } from '#web/links.ts';
import { buttonClass } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Page } from '../page.tsx';
import type { DeskChoice } from './desk-choice.ts';
import { DeskFilter } from './desk-filter.tsx';
import { deskLink } from './desk-links.ts';
import { DeskLists } from './desk-lists.tsx';
import { toRows } from './desk-row.ts';
import { DeskTable } from './desk-table.tsx';
import { MostRead } from './most-read.tsx';
import { SavedFilters } from './saved-filters.tsx';

type Props = {
  locale: Locale;
  now: Date;
  query: DeskQuery;
  rows: DeskRow[];
  /** Cursors of the address and of the page after this. */
  after: string | undefined;
  next: string | undefined;
  counts: DeskCounts;
  sections: DeskChoice[];
  /** The same sections, by id. */
  sectionIds: DeskChoice[];
  people: DeskChoice[];
  filters: FilterView[];
  mostRead: MostReadView[];
  can: { create: boolean; bulk: boolean };
  actions: {
    bulk: FormAction<BulkOutcome[]>;
    saveFilter: FormAction<null>;
    removeFilter: FormAction<null>;
  };
};

/** The first page of the newsroom: what there is, what waits, what readers read. */
export async function DeskPage(props: Props) {
  const { locale, now, query, rows, after, next, counts, filters, mostRead, can, actions } = props;
  const t = await getTranslations('admin.desk');
  const shown = await toRows(rows, locale, now);
  const isFiltered = Object.entries(query).some(([name, value]) => name !== 'list' && value);
  return (
    <Page
      title={t('title')}
      actions={
        can.create && (
          <Link
            href={adminLink(locale, 'articles/new')}
            prefetch={false}
            className={buttonClass('primary')}
          >
            {t('new')}
          </Link>
        )
      }
    >
      <DeskLists locale={locale} current={query.list} counts={counts} />
      <DeskFilter
        locale={locale}
        query={query}
        sections={props.sections}
        people={props.people}
        isFiltered={isFiltered}
      />
      <SavedFilters
        locale={locale}
        filters={filters}
        query={query}
        save={actions.saveFilter}
        remove={actions.removeFilter}
      />
      <div className="grid items-start gap-6 2xl:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid gap-4">
          {shown.length > 0 ? (
            <DeskTable
              rows={shown}
              sections={props.sectionIds}
              canBulk={can.bulk}
              bulk={actions.bulk}
            />
          ) : (
            <EmptyState title={t(isFiltered ? 'emptyFilter' : 'empty')} />
          )}
          {(after || next) && (
            <nav className="flex flex-wrap justify-between gap-3">
              {after && (
                <Link href={deskLink(locale, query)} prefetch={false} className={buttonClass()}>
                  {t('first')}
                </Link>
              )}
              {next && (
                <Link
                  href={deskLink(locale, query, next)}
                  prefetch={false}
                  className={`ms-auto ${buttonClass()}`}
                >
                  {t('next')}
                </Link>
              )}
            </nav>
          )}
        </div>
        <MostRead locale={locale} articles={mostRead} />
      </div>
    </Page>
  );
}
