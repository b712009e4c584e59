import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Badge } from '../badge.tsx';
import type { ShownRow } from './desk-row.ts';

type Props = { row: ShownRow };

const QUIET = 'text-sm text-muted';

/** The headline in the direction of its own words; under it, what tells this article from others. */
export function HeadlineCell({ row }: Props) {
  const t = useTranslations('admin.desk');
  return (
    <div className="grid gap-0.5">
      <Link
        href={row.href}
        prefetch={false}
        data-row-link=""
        lang={row.headline ? row.lang : undefined}
        dir="auto"
        className="font-bold leading-relaxed text-ink"
      >
        {row.headline ?? t('table.none')}
      </Link>
      <div className={`flex flex-wrap items-center gap-x-3 gap-y-1 ${QUIET}`}>
        <span>{row.language}</span>
        <span>{t.rich('table.code', { code: row.code, q: (code) => <bdi>{code}</bdi> })}</span>
        {row.other && (
          <Link href={row.other.href} prefetch={false}>
            {row.other.label}
          </Link>
        )}
        {row.siteHref && (
          <>
            <a href={row.siteHref}>{t('table.site')}</a>
            <Link href={row.viewsHref} prefetch={false}>
              {t('table.views')}
            </Link>
          </>
        )}
      </div>
    </div>
  );
}

export function StateCell({ row: { state, isAhead, isStale } }: Props) {
  const t = useTranslations('admin.desk');
  return (
    <div className="flex flex-wrap items-center gap-1.5 md:grid md:justify-items-start">
      <Badge tone={state.tone}>{state.label}</Badge>
      {state.when && <bdi className={QUIET}>{state.when}</bdi>}
      {isAhead && <Badge>{t('ahead')}</Badge>}
      {isStale && <Badge tone="danger">{t('stale')}</Badge>}
    </div>
  );
}

export function SectionCell({ row: { section, bylines } }: Props) {
  const t = useTranslations('admin.desk');
  return (
    <div className="flex flex-wrap gap-x-3 md:grid">
      <span className={section ? '' : QUIET}>{section ?? t('table.noSection')}</span>
      {bylines && <bdi className={QUIET}>{bylines}</bdi>}
    </div>
  );
}

export function SavedCell({ row: { saved } }: Props) {
  return (
    <div className="flex flex-wrap gap-x-3 text-sm md:grid">
      <time dateTime={saved.iso} title={saved.absolute} className="whitespace-nowrap">
        {saved.relative}
      </time>
      <bdi className="whitespace-nowrap text-muted">{saved.absolute}</bdi>
      {saved.by && <bdi className="text-muted">{saved.by}</bdi>}
    </div>
  );
}
