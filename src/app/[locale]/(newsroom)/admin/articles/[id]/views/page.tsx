import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { findHeadline } from '#articles/find-headline.ts';
import { ViewsPage } from '#components/admin/views/views-page.tsx';
import { countViews } from '#views/count.ts';
import { listDays, listHours } from '#views/list-hours.ts';
import { requestTime } from '#web/request-time.ts';
import { requirePerson } from '#web/require.ts';

const HOURS = 48;
const DAYS = 30;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.views');
  return { title: t('title') };
}

export default async function Page({ params }: PageProps<'/[locale]/admin/articles/[id]/views'>) {
  const person = await requirePerson();
  const [locale, { id }] = await Promise.all([getLocale(), params]);
  const now = requestTime();
  const article = z.uuid().safeParse(id).success ? await findHeadline(person, id, now) : null;
  if (!article) notFound();
  const [hours, days, total] = await Promise.all([
    listHours(id, { count: HOURS }, now),
    listDays(id, { count: DAYS }),
    countViews(id),
  ]);
  return (
    <ViewsPage locale={locale} article={article} hours={hours} days={days} total={total ?? 0} />
  );
}
