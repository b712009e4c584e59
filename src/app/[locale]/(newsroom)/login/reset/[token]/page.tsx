import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Entrance } from '#components/admin/entrance.tsx';
import { Notice } from '#components/admin/notice.tsx';
import { ResetForm } from '#components/admin/reset-form.tsx';
import { otherLocale } from '#i18n/routing.ts';
import { findReset } from '#people/reset-password.ts';
import { resetLink } from '#web/links.ts';
import { requestTime } from '#web/request-time.ts';
import { setPassword } from '../../actions.ts';

// The address holds the key: no other site may have it as a referrer.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.signIn');
  return { title: t('resetTitle'), robots: { index: false }, referrer: 'same-origin' };
}

export default async function Page({ params }: PageProps<'/[locale]/login/reset/[token]'>) {
  const [locale, t, { token }] = await Promise.all([
    getLocale(),
    getTranslations('admin.signIn'),
    params,
  ]);
  const found = await findReset(token, requestTime());
  return (
    <Entrance
      locale={locale}
      title={t('resetTitle')}
      otherLink={resetLink(otherLocale(locale), token)}
    >
      {found ? (
        <ResetForm action={setPassword} locale={locale} token={token} email={found.email} />
      ) : (
        <Notice tone="warning">
          <p>{t('resetGone')}</p>
        </Notice>
      )}
    </Entrance>
  );
}
