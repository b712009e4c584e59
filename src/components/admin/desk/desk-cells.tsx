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
        className="leading-relaxed font-bold text-ink md:min-w-64"
      >
        {row.headline ? <bdi lang={row.lang}>{row.headline}</bdi> : t('table.none')}
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
      {state.when && <span className={`${QUIET} whitespace-nowrap`}>{state.when}</span>}
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
      {bylines && (
        <span className={QUIET}>
          <bdi>{bylines}</bdi>
        </span>
      )}
    </div>
  );
}

export function SavedCell({ row: { saved } }: Props) {
  return (
    <div className="flex flex-wrap gap-x-3 text-sm md:grid">
      <time dateTime={saved.iso} title={saved.absolute} className="whitespace-nowrap">
        {saved.relative}
      </time>
      <span className="whitespace-nowrap text-muted">{saved.absolute}</span>
      {saved.by && (
        <span className="text-muted">
          <bdi>{saved.by}</bdi>
        </span>
      )}
    </div>
  );
}
