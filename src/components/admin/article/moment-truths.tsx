'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '#persian/digits.ts';
import { distanceTo, fourTruths } from './moment.ts';

/** One moment in both calendars, both zones, and how long it is until then. */
export function MomentTruths({ at, now }: { at: Date; now: Date }) {
  const t = useTranslations('admin.article.moment');
  const locale = useLocale();
  const { persian, gregory, utc } = fourTruths(at, locale);
  const { unit, days, hours, minutes } = distanceTo(at, now);
  const count = (value: number) => formatNumber(value, locale);
  const rows = [
    [t('persian'), persian],
    [t('gregory'), gregory],
    [t('utc'), utc],
  ];
  return (
    <div className="grid gap-1 rounded-md bg-panel px-3 py-2 text-sm">
      <p className="font-bold text-accent" data-distance="">
        {t(unit, { days: count(days), hours: count(hours), minutes: count(minutes) })}
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3">
        {rows.map(([name, text]) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-muted">{name}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
