import { useTranslations } from 'next-intl';
import type { Locale } from '#i18n/routing.ts';
import { formatNumber } from '#persian/digits.ts';

type Row = { key: string; label: string; views: number };

/** Numbers under each other, where screen readers and eyes find them. */
export function NumbersTable({
  locale,
  heading,
  rows,
}: {
  locale: Locale;
  heading: string;
  rows: Row[];
}) {
  const t = useTranslations('admin.views');
  return (
    <table className="mt-2 w-full max-w-md border-collapse text-sm">
      <thead>
        <tr className="border-b border-line text-muted">
          <th scope="col" className="py-1.5 text-start">
            {heading}
          </th>
          <th scope="col" className="py-1.5 text-end">
            {t('views')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, views }) => (
          <tr key={key} className="border-b border-line">
            <th scope="row" className="py-1.5 text-start font-normal">
              {label}
            </th>
            <td className="py-1.5 text-end">{formatNumber(views, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
