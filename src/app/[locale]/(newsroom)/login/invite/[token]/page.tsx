import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AcceptForm } from '#components/admin/accept-form.tsx';
import { Entrance } from '#components/admin/entrance.tsx';
import { Notice } from '#components/admin/notice.tsx';
import { otherLocale } from '#i18n/routing.ts';
import { findInvitation } from '#people/find-invitation.ts';
import { inviteLink } from '#web/links.ts';
import { requestTime } from '#web/request-time.ts';
import { accept } from '../../actions.ts';

// The address holds the key: no other site may have it as a referrer.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.signIn');
  return { title: t('inviteTitle'), robots: { index: false }, referrer: 'same-origin' };
}

export default async function Page({ params }: PageProps<'/[locale]/login/invite/[token]'>) {
  const [locale, t, roles, { token }] = await Promise.all([
    getLocale(),
    getTranslations('admin.signIn'),
    getTranslations('admin.roles'),
    params,
  ]);
  const invitation = await findInvitation(token, requestTime());
  return (
    <Entrance
      locale={locale}
      title={t('inviteTitle')}
      {...(invitation && { lead: t('inviteLead', { role: roles(invitation.role) }) })}
      otherLink={inviteLink(otherLocale(locale), token)}
    >
      {invitation ? (
        <AcceptForm action={accept} locale={locale} token={token} {...invitation} />
      ) : (
        <Notice tone="warning">
          <p>{t('inviteGone')}</p>
        </Notice>
      )}
    </Entrance>
  );
}
