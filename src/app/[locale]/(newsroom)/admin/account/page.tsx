import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { OwnForm } from '#components/admin/account/own-form.tsx';
import { PasswordForm } from '#components/admin/account/password-form.tsx';
import { SecondStep } from '#components/admin/account/second-step.tsx';
import { Sessions } from '#components/admin/account/sessions.tsx';
import { buttonClass } from '#components/admin/button.tsx';
import { Notice } from '#components/admin/notice.tsx';
import { Page as AdminPage } from '#components/admin/page.tsx';
import { formatDate } from '#persian/format-date.ts';
import { listSessions } from '#sign-in/own-sessions.ts';
import { needsSecondStep } from '#sign-in/policy.ts';
import { adminLink } from '#web/links.ts';
import { requestTime } from '#web/request-time.ts';
import { requirePerson } from '#web/require.ts';
import { currentVisit } from '#web/session.ts';
import * as actions from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.account');
  return { title: t('title') };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/admin/account'>) {
  const person = await requirePerson();
  const { step } = await searchParams;
  const [locale, t, visit] = await Promise.all([
    getLocale(),
    getTranslations('admin.account'),
    currentVisit(),
  ]);
  const sessionId = visit?.sessionId ?? '';
  const sessions = await listSessions(person, { sessionId }, requestTime());
  return (
    <AdminPage title={t('title')} lead={<bdi>{person.email}</bdi>} width="text">
      {step === 'on' && person.hasSecondStep && (
        <Notice tone="done" isNews>
          <p>{t('stepDone')}</p>
          <div>
            <a href={adminLink(locale)} className={buttonClass('primary')}>
              {t('goOn')}
            </a>
          </div>
        </Notice>
      )}
      <OwnForm action={actions.saveOwn} name={person.name} shortcutsOff={person.shortcutsOff} />
      <PasswordForm action={actions.savePassword} email={person.email} />
      <SecondStep
        link={adminLink(locale, 'account/second-step')}
        isSet={person.hasSecondStep}
        mayDrop={!needsSecondStep(person) || person.isDemo}
        renew={actions.renewCodes}
        drop={actions.dropStep}
      />
      <Sessions
        sessions={sessions.map(({ createdAt, ...one }) => ({
          ...one,
          since: formatDate(createdAt, { locale, style: 'datetime' }),
        }))}
        stop={actions.stopSession}
        stopOthers={actions.stopOtherSessions}
      />
    </AdminPage>
  );
}
