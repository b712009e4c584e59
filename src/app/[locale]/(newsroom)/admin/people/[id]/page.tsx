import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { Badge } from '#components/admin/badge.tsx';
import { Notice } from '#components/admin/notice.tsx';
import { Page as AdminPage } from '#components/admin/page.tsx';
import { BanForm } from '#components/admin/people/ban-form.tsx';
import { LinkForm } from '#components/admin/people/link-form.tsx';
import { PressForm } from '#components/admin/people/press-form.tsx';
import { RoleForm } from '#components/admin/people/role-form.tsx';
import { findPerson } from '#people/find-person.ts';
import { canSeePeople, rolesOf } from '#people/policy.ts';
import { formatDate } from '#persian/format-date.ts';
import { listSectionTree } from '#sections/list-tree.ts';
import { requestTime } from '#web/request-time.ts';
import { requirePerson } from '#web/require.ts';
import * as actions from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.people');
  return { title: t('person') };
}

export default async function Page({ params }: PageProps<'/[locale]/admin/people/[id]'>) {
  const actor = await requirePerson({ can: canSeePeople });
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) notFound();
  const [locale, t, roles, person, tree] = await Promise.all([
    getLocale(),
    getTranslations('admin.people'),
    getTranslations('admin.roles'),
    findPerson(actor, { id: id.data }, requestTime()),
    listSectionTree(),
  ]);
  if (!person) notFound();
  const { can } = person;
  const since = formatDate(person.createdAt, { locale, style: 'long' });
  return (
    <AdminPage
      title={<bdi>{person.name}</bdi>}
      lead={
        <>
          <bdi>{person.email}</bdi> · {t('since', { date: since })}
        </>
      }
      actions={
        <>
          <Badge tone="accent">{roles(person.role)}</Badge>
          {person.banned && <Badge tone="danger">{t('banned')}</Badge>}
        </>
      }
      width="text"
    >
      {!can.manage && (
        <Notice>
          <p>{person.id === actor.id ? t('self') : t('above')}</p>
        </Notice>
      )}
      {can.manage && (
        <>
          <RoleForm
            action={actions.changeRole}
            id={person.id}
            role={person.role}
            roles={rolesOf(actor)}
            bound={person.sections.map((section) => section.id)}
            sections={tree.map(({ id: section, nameFa, nameEn }) => ({
              id: section,
              name: locale === 'fa' ? nameFa : nameEn,
            }))}
          />
          <LinkForm action={actions.issueReset} locale={locale} id={person.id} />
          {person.hasSecondStep && (
            <PressForm action={actions.resetSecondStep} id={person.id} kind="step" />
          )}
          {person.banned ? (
            <PressForm action={actions.unban} id={person.id} kind="unban" note={person.banReason} />
          ) : (
            <BanForm action={actions.ban} id={person.id} />
          )}
        </>
      )}
      {can.remove && (
        <PressForm action={actions.removePerson} locale={locale} id={person.id} kind="remove" />
      )}
    </AdminPage>
  );
}
