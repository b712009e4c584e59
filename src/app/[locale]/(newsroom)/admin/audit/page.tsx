import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { AUDIT_ACTIONS } from '#audit/actions.ts';
import { auditQuerySchema, listAudit, readAuditCursor, writeAuditCursor } from '#audit/list.ts';
import { canSeeAudit } from '#audit/policy.ts';
import { AuditPage } from '#components/admin/audit/audit-page.tsx';
import { listNames } from '#people/list-names.ts';
import { readDay } from '#web/day.ts';
import { oneOf } from '#web/params.ts';
import { requirePerson } from '#web/require.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.audit');
  return { title: t('title') };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/admin/audit'>) {
  const person = await requirePerson({ can: canSeeAudit });
  const [locale, given] = await Promise.all([getLocale(), searchParams]);
  const { from, until, after, ...rest } = oneOf(given);
  const query = auditQuerySchema.parse(rest);
  const [first, last] = [readDay(from), readDay(until)];
  const cursor = readAuditCursor(after);
  const [found, people] = await Promise.all([
    listAudit(person, {
      query: { ...query, from: first.range?.start, until: last.range?.end },
      after: cursor,
    }),
    listNames(),
  ]);
  if (!found) notFound();
  return (
    <AuditPage
      locale={locale}
      asked={{ ...query, from: first.typed, until: last.typed }}
      events={found.events}
      people={people}
      actions={AUDIT_ACTIONS}
      wrong={[first, last].flatMap(({ typed, range }) => (typed && !range ? [typed] : []))}
      after={cursor ? after : undefined}
      next={found.next ? writeAuditCursor(found.next) : undefined}
    />
  );
}
