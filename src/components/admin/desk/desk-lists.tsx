import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { DeskCounts } from '#articles/count-desk.ts';
import type { DeskList } from '#articles/desk-query.ts';
import type { Locale } from '#i18n/routing.ts';
import { formatNumber } from '#persian/digits.ts';
import { deskLink } from './desk-links.ts';

const LISTS: DeskList[] = [
  'all',
  'mine',
  'waiting',
  'scheduled',
  'live',
  'missing-en',
  'missing-fa',
  'stale-en',
  'stale-fa',
];

/** Counts end at 99 (articles/count-desk.ts). */
const MOST = 99;

/** The lists with a meaning of their own, and how much waits in them. */
export function DeskLists({
  locale,
  current,
  counts,
}: {
  locale: Locale;
  current: DeskList;
  counts: DeskCounts;
}) {
  const t = useTranslations('admin.desk.lists');
  return (
    <nav aria-label={t('label')} className="border-b border-line">
      <ul className="-mx-3 flex flex-wrap gap-x-1">
        {LISTS.map((list) => (
          <li key={list}>
            <Link
              href={deskLink(locale, { list })}
              prefetch={false}
              aria-current={list === current ? 'page' : undefined}
              className="-mb-px flex min-h-10 items-center gap-2 border-b-2 border-transparent px-3 whitespace-nowrap text-ink no-underline hover:bg-[var(--mark)] hover:no-underline aria-[current]:border-accent aria-[current]:font-bold aria-[current]:text-accent"
            >
              {t(list)}
              <Count
                count={list in counts ? counts[list as keyof DeskCounts] : 0}
                locale={locale}
              />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ count, locale }: { count: number; locale: Locale }) {
  const t = useTranslations('admin.desk.lists');
  if (count === 0) return null;
  const shown = formatNumber(Math.min(count, MOST), locale);
  return (
    <span className="rounded-full bg-panel px-2 text-sm leading-6 text-ink">
      <span aria-hidden="true">
        {shown}
        {count > MOST && '+'}
      </span>
      <span className="sr-only">{t(count > MOST ? 'many' : 'count', { count: shown })}</span>
    </span>
  );
}
