import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CodeForm } from '#components/admin/code-form.tsx';
import { Entrance } from '#components/admin/entrance.tsx';
import { otherLocale } from '#i18n/routing.ts';
import { codeLink, loginLink } from '#web/links.ts';
import { safePath } from '#web/safe-path.ts';
import { giveCode } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.signIn');
  return { title: t('codeTitle'), robots: { index: false } };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/login/code'>) {
  const [locale, t, query] = await Promise.all([
    getLocale(),
    getTranslations('admin.signIn'),
    searchParams,
  ]);
  const next = safePath(query.next);
  return (
    <Entrance
      locale={locale}
      title={t('codeTitle')}
      lead={t('codeLead')}
      otherLink={codeLink(otherLocale(locale), next)}
    >
      <CodeForm action={giveCode} next={next} back={loginLink(locale, next)} />
    </Entrance>
  );
}
