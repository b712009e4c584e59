import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page as AdminPage } from '#components/admin/page.tsx';
import { InviteForm } from '#components/admin/people/invite-form.tsx';
import { OpenInvitations } from '#components/admin/people/open-invitations.tsx';
import { PeopleTable } from '#components/admin/people/people-table.tsx';
import { listPeople } from '#people/list-people.ts';
import { canInvite, canSeePeople, rolesOf } from '#people/policy.ts';
import { formatDate } from '#persian/format-date.ts';
import { listSectionTree } from '#sections/list-tree.ts';
import { requestTime } from '#web/request-time.ts';
import { requirePerson } from '#web/require.ts';
import { invite, revokeInvitation } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.people');
  return { title: t('title') };
}

export default async function Page() {
  const person = await requirePerson({ can: canSeePeople });
  const [locale, t, list, tree] = await Promise.all([
    getLocale(),
    getTranslations('admin.people'),
    listPeople(person, requestTime()),
    listSectionTree(),
  ]);
  if (!list) notFound();
  const dated = (at: Date) => formatDate(at, { locale, style: 'datetime' });
  return (
    <AdminPage title={t('title')} lead={t('lead')}>
      <InviteForm
        action={invite}
        locale={locale}
        roles={rolesOf(person)}
        sections={tree.map(({ id, ...one }) => ({ id, name: nameIn(locale, one) }))}
      />
      <OpenInvitations
        action={revokeInvitation}
        invitations={list.invitations.map(({ expiresAt, ...one }) => ({
          ...one,
          until: dated(expiresAt),
          mayRevoke: canInvite(person, one.role),
        }))}
      />
      <PeopleTable
        locale={locale}
        people={list.people.map(({ seenAt, sections, ...one }) => ({
          ...one,
          isSelf: one.id === person.id,
          seen: seenAt && dated(seenAt),
          sections: sections.map((section) => nameIn(locale, section)),
        }))}
      />
    </AdminPage>
  );
}

function nameIn(locale: 'fa' | 'en', { nameFa, nameEn }: { nameFa: string; nameEn: string }) {
  return locale === 'fa' ? nameFa : nameEn;
}
