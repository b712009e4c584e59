'use client';

import type { CalendarDateTime, DateValue } from '@internationalized/date';
import { toCalendarDateTime } from '@internationalized/date';
import { useLocale, useTranslations } from 'next-intl';
import { use, useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Label,
  Popover,
} from 'react-aria-components';
import type { Calendar as CalendarName } from '#persian/calendar-names.ts';
import { monthNames } from '#persian/calendar-names.ts';
import { toPersianDigits } from '#persian/digits.ts';
import { Icon } from '../icon.tsx';

/** Date and time to be typed, or the day to be picked from a month. Its calendar is the locale's around it. */
export function DateTimeField({
  label,
  calendar,
  value,
  onChange,
}: {
  label: string;
  calendar: CalendarName;
  value: CalendarDateTime;
  onChange: (value: CalendarDateTime) => void;
}) {
  const t = useTranslations('admin.article.moment');
  // The month has to lie in the dialog: whatever is outside of a modal one cannot be pressed.
  const [dialog, setDialog] = useState<Element | null>(null);
  return (
    <DatePicker<DateValue>
      value={value}
      onChange={(next) => next && onChange(toCalendarDateTime(next))}
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
      ref={(field: HTMLDivElement | null) => setDialog(field?.closest('dialog') ?? null)}
      className="grid gap-1"
    >
      <Label className="font-bold">{label}</Label>
      <Group className="flex min-h-11 items-center gap-2 rounded-md border border-[var(--field)] bg-paper ps-3 pe-1 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-accent">
        {/* Numbers with signs between them are read from the left, in Persian too. */}
        <DateInput dir="ltr" className="me-auto whitespace-nowrap">
          {(segment) => (
            <DateSegment
              segment={segment}
              className="rounded-sm px-0.5 py-1 tabular-nums outline-none data-[focused]:bg-accent data-[focused]:text-paper data-[placeholder]:text-muted"
            />
          )}
        </DateInput>
        <Button
          aria-label={t('openMonth')}
          className="grid size-9 place-items-center rounded-md hover:bg-[var(--mark)]"
        >
          <Icon name="calendar" />
        </Button>
      </Group>
      <Popover
        {...(dialog && { UNSTABLE_portalContainer: dialog })}
        className="rounded-lg border border-line bg-paper p-3 text-ink shadow-xl"
      >
        <Dialog aria-label={label} className="outline-none">
          <Calendar className="grid gap-2">
            <header className="flex items-center gap-2">
              <Button slot="previous" aria-label={t('previousMonth')} className={STEP}>
                <span aria-hidden="true" className="rtl:-scale-x-100">
                  ‹
                </span>
              </Button>
              <MonthHeading calendar={calendar} />
              <Button slot="next" aria-label={t('nextMonth')} className={STEP}>
                <span aria-hidden="true" className="rtl:-scale-x-100">
                  ›
                </span>
              </Button>
            </header>
            <CalendarGrid className="border-collapse">
              <CalendarGridHeader>
                {(day) => (
                  <CalendarHeaderCell className="size-9 text-sm text-muted">
                    {day}
                  </CalendarHeaderCell>
                )}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => (
                  <CalendarCell
                    date={date}
                    className="grid size-9 cursor-pointer place-items-center rounded-md outline-offset-2 data-[disabled]:text-muted data-[focus-visible]:outline-3 data-[focus-visible]:outline-accent data-[hovered]:bg-[var(--mark)] data-[outside-month]:hidden data-[selected]:bg-accent data-[selected]:font-bold data-[selected]:text-paper data-[today]:border data-[today]:border-accent"
                  />
                )}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

const STEP = 'grid size-9 place-items-center rounded-md text-xl hover:bg-[var(--mark)]';

/** «آذر ۱۴۰۱»: the platform would write the year first. */
function MonthHeading({ calendar }: { calendar: CalendarName }) {
  const locale = useLocale();
  const state = use(CalendarStateContext);
  if (!state) return null;
  const { year, month } = state.visibleRange.start;
  const text = `${monthNames[locale][calendar][month - 1]} ${year}`;
  return (
    <h3 aria-live="polite" className="flex-1 text-center font-bold">
      {locale === 'fa' ? toPersianDigits(text) : text}
    </h3>
  );
}
