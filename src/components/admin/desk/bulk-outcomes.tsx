import { useLocale, useTranslations } from 'next-intl';
import type { BulkOutcome } from '#articles/bulk.ts';
import { formatNumber } from '#persian/digits.ts';
import { Notice } from '../notice.tsx';
import { useSentence } from '../use-sentence.ts';
import type { ShownRow } from './desk-row.ts';

/** What became of each article: how many were changed, and why the others were not, by name. */
export function BulkOutcomes({ outcomes, rows }: { outcomes: BulkOutcome[]; rows: ShownRow[] }) {
  const t = useTranslations('admin.desk');
  const locale = useLocale();
  const sentence = useSentence();
  const refused = outcomes.flatMap(({ id, refused }) => (refused ? [{ id, refused }] : []));
  const done = outcomes.length - refused.length;
  const numbers = (count: number) => ({ count, formatted: formatNumber(count, locale) });
  const nameOf = (id: string) => rows.find((row) => row.id === id)?.headline ?? t('table.none');
  return (
    <Notice tone={refused.length > 0 ? 'warning' : 'done'} isNews>
      <p>{t('bulk.done', numbers(done))}</p>
      {refused.length > 0 && (
        <>
          <p className="font-bold">{t('bulk.failed', numbers(refused.length))}</p>
          <ul className="grid gap-1">
            {refused.map(({ id, refused: why }) => (
              <li key={id}>
                <bdi className="font-bold">{nameOf(id)}</bdi>: {sentence(why)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
