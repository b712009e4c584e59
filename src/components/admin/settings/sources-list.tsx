import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Locale } from '#i18n/routing.ts';
import type { SourceView } from '#sources/list.ts';
import { adminLink } from '#web/links.ts';
import { DataTable } from '../data-table.tsx';

/** Every source, with what its credit has to say. */
export function SourcesList({ locale, sources }: { locale: Locale; sources: SourceView[] }) {
  const t = useTranslations('admin.settings.sources');
  const nameOf = ({ nameFa, nameEn }: SourceView) => (locale === 'fa' ? nameFa : nameEn);
  return (
    <DataTable
      caption={t('title')}
      rows={sources}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          heading: t('name'),
          isHeading: true,
          cell: (source) => (
            <Link
              href={adminLink(locale, `settings/sources/${source.id}`)}
              prefetch={false}
              aria-label={t('edit', { name: nameOf(source) })}
              className="font-bold"
            >
              <bdi>{nameOf(source)}</bdi>
            </Link>
          ),
        },
        {
          key: 'url',
          heading: t('url'),
          cell: ({ url }) => (
            <bdi dir="ltr" className="break-all">
              {url}
            </bdi>
          ),
        },
        {
          key: 'rule',
          heading: t(locale === 'fa' ? 'creditRuleFa' : 'creditRuleEn'),
          cell: (source) => (
            <bdi>{locale === 'fa' ? source.creditRuleFa : source.creditRuleEn}</bdi>
          ),
        },
        {
          key: 'licence',
          heading: t('licence'),
          cell: ({ licence }) => <bdi>{licence}</bdi>,
        },
      ]}
    />
  );
}
