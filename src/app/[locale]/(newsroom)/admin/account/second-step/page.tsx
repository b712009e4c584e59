import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { EnrolForm } from '#components/admin/account/enrol-form.tsx';
import { Page as AdminPage } from '#components/admin/page.tsx';
import { needsSecondStep } from '#sign-in/policy.ts';
import { adminLink } from '#web/links.ts';
import { requirePerson } from '#web/require.ts';
import { beginStep, confirmStep } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.account');
  return { title: t('stepTitle') };
}

/** Where the second step is set up; for roles that need it, the first page of the newsroom. */
export default async function Page() {
  const [locale, person, t] = await Promise.all([
    getLocale(),
    requirePerson({ beforeSecondStep: true }),
    getTranslations('admin.account'),
  ]);
  // Also right after the first code: it renews the session, and with it this page.
  if (person.hasSecondStep) redirect(adminLink(locale, 'account?step=on'));
  const lead = needsSecondStep(person) ? t('stepNeeded') : t('stepLead');
  return (
    <AdminPage title={t('stepTitle')} lead={lead} width="text">
      <EnrolForm begin={beginStep} confirm={confirmStep} email={person.email} />
    </AdminPage>
  );
}
