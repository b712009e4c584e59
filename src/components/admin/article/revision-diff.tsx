import { useLocale, useTranslations } from 'next-intl';
import type { Content } from '#articles/content.ts';
import type { WritingChoices } from '#articles/find-choices.ts';
import type { Locale } from '#persian/locale.ts';
import { paragraphsOf } from './block-text.ts';
import { DiffText } from './diff-text.tsx';
import { textKey } from './same-text.ts';
import {
  type DiffPart,
  type DiffRow,
  diffParagraphs,
  diffWords,
  isChanged,
  sideOf,
} from './word-diff.ts';
import { wordingOf } from './wording.ts';

/** In the order in which they stand on the page; the rest follows. */
const FIRST: (keyof Content)[] = ['kicker', 'headline', 'shortHeadline', 'lead'];

/** Two revisions side by side, word by word: the fields that differ, then the whole text. */
export function RevisionDiff({
  before,
  after,
  titles,
  locale: edition,
  choices,
}: {
  before: Content;
  after: Content;
  titles: [string, string];
  /** The language of the article. */
  locale: Locale;
  choices: WritingChoices;
}) {
  const t = useTranslations('admin.article');
  const locale = useLocale();
  const fields = [...new Set([...FIRST, ...(Object.keys(after) as (keyof Content)[])])].filter(
    (field) =>
      field !== 'body' && textKey(before[field], edition) !== textKey(after[field], edition),
  );
  const rows = diffParagraphs(paragraphsOf(before.body), paragraphsOf(after.body));
  const word = (field: keyof Content, value: unknown) =>
    wordingOf(field, value, { t, locale, choices });
  const isSame = fields.length === 0 && !rows.some(isChanged);
  return (
    <div className="grid gap-4">
      {isSame && <p className="text-muted">{t('history.same')}</p>}
      {fields.map((field) => {
        const parts = diffWords(word(field, before[field]), word(field, after[field]));
        const row = { before: sideOf(parts, 'before'), after: sideOf(parts, 'after') };
        return (
          <DiffTable
            key={field}
            caption={t(`fields.${field}`)}
            titles={titles}
            rows={[row]}
            lang={edition}
          />
        );
      })}
      <DiffTable caption={t('fields.body')} titles={titles} rows={rows} lang={edition} />
    </div>
  );
}

export function DiffTable({
  caption,
  titles,
  rows,
  lang,
}: {
  caption: string;
  titles: [string, string];
  rows: DiffRow[];
  lang: Locale;
}) {
  if (rows.length === 0) return null;
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="pb-1 text-start font-bold">{caption}</caption>
      <thead className="text-sm text-muted">
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col" className="px-2 py-1 text-start font-normal">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody lang={lang}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table of a comparison never moves
          <tr key={index} className="border-t border-line" data-changed={isChanged(row)}>
            <DiffCell parts={row.before} />
            <DiffCell parts={row.after} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DiffCell({ parts }: { parts: DiffPart[] | null }) {
  return (
    <td dir="auto" className="px-2 py-1.5 align-top break-words">
      {parts && <DiffText parts={parts} />}
    </td>
  );
}
