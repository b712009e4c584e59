import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { DeskQuery } from '#articles/desk-query.ts';
import type { DeskState } from '#articles/desk-state.ts';
import type { Locale } from '#i18n/routing.ts';
import { adminLink } from '#web/links.ts';
import { Button, buttonClass } from '../button.tsx';
import { Select, TextField } from '../field.tsx';
import type { DeskChoice } from './desk-choice.ts';
import { deskLink } from './desk-links.ts';

const STATES: DeskState[] = [
  'draft',
  'inReview',
  'changesAsked',
  'approved',
  'scheduled',
  'live',
  'updateScheduled',
  'expired',
  'withdrawn',
];

/** What stands in the address, as a plain form: it works before its script, and can be shared. */
export function DeskFilter({
  locale,
  query,
  sections,
  people,
  isFiltered,
}: {
  locale: Locale;
  query: DeskQuery;
  sections: DeskChoice[];
  people: DeskChoice[];
  isFiltered: boolean;
}) {
  const t = useTranslations('admin.desk');
  const states = STATES.map((state) => ({ value: state, name: t(`states.${state}`) }));
  const languages = (['fa', 'en'] as const).map((value) => ({
    value,
    name: t(`languages.${value}`),
  }));
  return (
    <form
      // A new life for each address, so that its fields say what the address says.
      key={JSON.stringify(query)}
      action={adminLink(locale)}
      aria-label={t('filter.label')}
      className="grid grid-cols-2 items-end gap-3 max-lg:[&>:nth-child(-n+1_of_div)]:col-span-2 lg:grid-cols-[minmax(14rem,2fr)_repeat(4,minmax(0,1fr))_auto]"
    >
      {query.list !== 'all' && <input type="hidden" name="list" value={query.list} />}
      <TextField
        label={t('filter.search')}
        name="q"
        type="search"
        defaultValue={query.q}
        data-search=""
      />
      <Choice
        name="state"
        label={t('filter.state')}
        any={t('filter.anyState')}
        choices={states}
        value={query.state}
      />
      <Choice
        name="section"
        label={t('filter.section')}
        any={t('filter.anySection')}
        choices={sections}
        value={query.section}
      />
      <Choice
        name="person"
        label={t('filter.person')}
        any={t('filter.anyone')}
        choices={people}
        value={query.person}
      />
      <Choice
        name="language"
        label={t('filter.language')}
        any={t('filter.anyLanguage')}
        choices={languages}
        value={query.language}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{t('filter.apply')}</Button>
        {isFiltered && (
          <Link
            href={deskLink(locale, { list: query.list })}
            prefetch={false}
            className={buttonClass('quiet')}
          >
            {t('filter.reset')}
          </Link>
        )}
      </div>
    </form>
  );
}

function Choice({
  name,
  label,
  any,
  choices,
  value,
}: {
  name: string;
  label: string;
  any: string;
  choices: DeskChoice[];
  value: string | undefined;
}) {
  return (
    <Select label={label} name={name} defaultValue={value ?? ''}>
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </Select>
  );
}
