import { getTranslations } from 'next-intl/server';
import type { Person } from '#auth/actor.ts';
import type { Locale } from '#i18n/routing.ts';
import { adminLink } from '#web/links.ts';
import { Badge } from '../badge.tsx';
import { type Column, DataTable } from '../data-table.tsx';

type Row = {
  id: string;
  email: string;
  name: string;
  role: Person['role'];
  isDemo: boolean;
  banned: boolean;
  hasSecondStep: boolean;
  isSelf: boolean;
  seen: string | null;
  sections: string[];
};

/** Everybody who can sign in. */
export async function PeopleTable({ locale, people }: { locale: Locale; people: Row[] }) {
  const [t, roles] = await Promise.all([
    getTranslations('admin.people'),
    getTranslations('admin.roles'),
  ]);
  const columns: Column<Row>[] = [
    {
      key: 'name',
      heading: t('name'),
      isHeading: true,
      cell: ({ id, name, email, isSelf }) => (
        <>
          <a href={adminLink(locale, `people/${id}`)} className="font-bold text-accent">
            <bdi>{name}</bdi>
          </a>
          {isSelf && <span className="text-sm text-muted"> ({t('you')})</span>}
          <span className="block text-sm break-all text-muted">
            <bdi>{email}</bdi>
          </span>
        </>
      ),
    },
    {
      key: 'role',
      heading: t('role'),
      cell: ({ role, sections }) => (
        <>
          {roles(role)}
          {sections.length > 0 && (
            <span className="block text-sm text-muted">
              {sections.join(locale === 'fa' ? '، ' : ', ')}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'state',
      heading: t('state'),
      cell: ({ banned, hasSecondStep, isDemo }) => (
        <span className="flex flex-wrap gap-1.5">
          {banned && <Badge tone="danger">{t('banned')}</Badge>}
          <Badge tone={hasSecondStep ? 'accent' : 'plain'}>
            {hasSecondStep ? t('twoSteps') : t('oneStep')}
          </Badge>
          {isDemo && <Badge>{t('demo')}</Badge>}
        </span>
      ),
    },
    {
      key: 'seen',
      heading: t('seen'),
      cell: ({ seen }) => <span className="text-sm text-muted">{seen ?? t('notSeen')}</span>,
    },
  ];
  return <DataTable caption={t('title')} columns={columns} rows={people} rowKey={({ id }) => id} />;
}
