'use client';

import {
  type CalendarDateTime,
  GregorianCalendar,
  PersianCalendar,
  parseAbsolute,
  toCalendar,
  toCalendarDateTime,
} from '@internationalized/date';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Calendar } from '#persian/calendar-names.ts';
import { timeZone } from '#persian/time-zone.ts';
import { Button } from '../button.tsx';
import { DateTimeField } from './date-time-field.tsx';
import { teachDateWords } from './date-words.ts';
import { type MomentProblem, readMoment } from './moment.ts';
import { MomentTruths } from './moment-truths.tsx';
import { useMinute } from './use-minute.ts';

const CALENDARS = { persian: new PersianCalendar(), gregory: new GregorianCalendar() };
/** The calendar of a locale's extension wins over the language's own. */
const TAGS = {
  fa: { persian: 'fa-IR-u-ca-persian', gregory: 'fa-IR-u-ca-gregory' },
  en: { persian: 'en-GB-u-ca-persian', gregory: 'en-GB-u-ca-gregory' },
};

/** A time in Tehran to be chosen, said in both calendars and zones, with how long it is until then. */
export function MomentPicker({
  label,
  start,
  submit,
  onSubmit,
  isBusy,
}: {
  label: string;
  /** What stands in the fields at first; null: the next full hour. */
  start: Date | null;
  submit: string;
  onSubmit: (at: Date) => void;
  isBusy: boolean;
}) {
  const t = useTranslations('admin.article.moment');
  const locale = useLocale();
  const now = useMinute();
  const [calendar, setCalendar] = useState<Calendar>(locale === 'fa' ? 'persian' : 'gregory');
  const [value, setValue] = useState<CalendarDateTime>(() => clockOf(start ?? nextHour(now)));
  teachDateWords(t);
  const { at, problem } = readMoment(fieldsOf(value), now);
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (at && !problem) onSubmit(at);
      }}
    >
      <I18nProvider key={calendar} locale={TAGS[locale][calendar]}>
        <DateTimeField
          label={label}
          calendar={calendar}
          value={toCalendar(value, CALENDARS[calendar])}
          onChange={(next) => setValue(toCalendar(next, CALENDARS.gregory))}
        />
      </I18nProvider>
      <Button
        tone="quiet"
        size="small"
        className="justify-self-start"
        onClick={() => setCalendar(calendar === 'persian' ? 'gregory' : 'persian')}
      >
        {t(calendar === 'persian' ? 'toGregory' : 'toPersian')}
      </Button>
      {at && <MomentTruths at={at} now={now} />}
      {problem && <MomentProblemText problem={problem} />}
      <Button type="submit" tone="primary" disabled={problem !== null || isBusy}>
        {submit}
      </Button>
    </form>
  );
}

function MomentProblemText({ problem }: { problem: MomentProblem }) {
  const t = useTranslations('admin.article.moment');
  return (
    <p role="alert" className="text-sm font-bold text-kicker">
      {t(`problems.${problem}`)}
    </p>
  );
}

const nextHour = (now: Date) =>
  new Date(Math.ceil((now.getTime() + 60_000) / 3_600_000) * 3_600_000);

/** What Tehran's clock shows then. */
const clockOf = (at: Date) => toCalendarDateTime(parseAbsolute(at.toISOString(), timeZone));

function fieldsOf({ year, month, day, hour, minute }: CalendarDateTime) {
  return { calendar: 'gregory' as const, year, month, day, hour, minute };
}
