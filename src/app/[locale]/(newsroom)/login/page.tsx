import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Entrance } from '#components/admin/entrance.tsx';
import { SignInForm } from '#components/admin/sign-in-form.tsx';
import { otherLocale } from '#i18n/routing.ts';
import { adminLink, loginLink } from '#web/links.ts';
import { safePath } from '#web/safe-path.ts';
import { currentVisit } from '#web/session.ts';
import { signIn } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.signIn');
  return { title: t('title'), robots: { index: false } };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/login'>) {
  const [locale, t, query] = await Promise.all([
    getLocale(),
    getTranslations('admin.signIn'),
    searchParams,
  ]);
  const next = safePath(query.next);
  if (await currentVisit()) redirect(next ?? adminLink(locale));
  return (
    <Entrance
      locale={locale}
      title={t('title')}
      lead={t('lead')}
      otherLink={loginLink(otherLocale(locale), next)}
    >
      <SignInForm action={signIn} locale={locale} next={next} />
    </Entrance>
  );
}
