import { useLocale, useTranslations } from 'next-intl';
import type { RevisionView } from '#articles/list-revisions.ts';
import { formatNumber } from '#persian/digits.ts';
import { formatDate } from '#persian/format-date.ts';
import { Badge } from '../badge.tsx';
import { groupRevisions } from './group-revisions.ts';

/** All revisions, newest first, by person and sitting; autosaves folded away. */
export function RevisionList({
  revisions,
  shown,
  published,
  older,
}: {
  revisions: RevisionView[];
  shown: number;
  published: number | null;
  /** Where the list goes on. */
  older: string | null;
}) {
  const t = useTranslations('admin.article.history');
  return (
    <nav aria-label={t('list')}>
      <ol className="grid gap-2">
        {groupRevisions(revisions).map(({ head, autosaved }) => (
          <li key={head.number} className="rounded-lg border border-line">
            <RevisionRow
              revision={head}
              isShown={head.number === shown}
              isOut={head.number === published}
            />
            {autosaved.length > 0 && (
              <details open={autosaved.some(({ number }) => number === shown)}>
                <summary className="min-h-8 cursor-pointer px-3 py-1 text-sm text-muted">
                  {t('autosaved', { count: autosaved.length })}
                </summary>
                <ol className="border-t border-line">
                  {autosaved.map((one) => (
                    <li key={one.number}>
                      <RevisionRow
                        revision={one}
                        isShown={one.number === shown}
                        isOut={one.number === published}
                      />
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        ))}
      </ol>
      {older && (
        <p className="pt-3">
          <a href={older} className="text-accent underline">
            {t('older')}
          </a>
        </p>
      )}
    </nav>
  );
}

function RevisionRow({
  revision,
  isShown,
  isOut,
}: {
  revision: RevisionView;
  isShown: boolean;
  isOut: boolean;
}) {
  const t = useTranslations('admin.article.history');
  const locale = useLocale();
  const { number, kind, by, at } = revision;
  return (
    <a
      href={`?number=${number}`}
      aria-current={isShown ? 'true' : undefined}
      className="grid gap-0.5 rounded-lg px-3 py-2 text-ink no-underline hover:bg-panel hover:no-underline aria-[current]:bg-[var(--mark)]"
    >
      <span className="flex flex-wrap items-center gap-2">
        <span className="font-bold">{t('number', { number: formatNumber(number, locale) })}</span>
        {isOut && <Badge tone="accent">{t('published')}</Badge>}
        {kind !== 'autosaved' && kind !== 'saved' && <Badge>{t(`kinds.${kind}`)}</Badge>}
      </span>
      <span className="text-sm text-muted">
        <bdi>{by?.name ?? t('nobody')}</bdi>
        {' · '}
        {formatDate(at, { locale, style: 'datetime' })}
      </span>
    </a>
  );
}
