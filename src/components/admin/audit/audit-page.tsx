import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { AuditView } from '#audit/list.ts';
import type { Locale } from '#i18n/routing.ts';
import { buttonClass } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Notice } from '../notice.tsx';
import { Page } from '../page.tsx';
import { AuditEvent } from './audit-event.tsx';
import { type AuditAsked, AuditFilter } from './audit-filter.tsx';
import { auditLink } from './audit-links.ts';

type Props = {
  locale: Locale;
  asked: AuditAsked;
  events: AuditView[];
  people: { id: string; name: string }[];
  /** Every action, for the filter. */
  actions: readonly string[];
  /** Dates of the address that are none, as they were typed. */
  wrong: string[];
  after: string | undefined;
  next: string | undefined;
};

/** Who did what, and when. */
export function AuditPage({ locale, asked, events, people, actions, wrong, after, next }: Props) {
  const t = useTranslations('admin.audit');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AuditFilter locale={locale} asked={asked} people={people} actions={actions} />
      {wrong.map((typed) => (
        <Notice key={typed} tone="warning">
          <p>{t('filter.dateWrong', { typed })}</p>
        </Notice>
      ))}
      {events.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <ol className="grid divide-y divide-line border-y border-line">
          {events.map((event) => (
            <AuditEvent key={event.id} locale={locale} event={event} />
          ))}
        </ol>
      )}
      {(after || next) && (
        <nav className="flex flex-wrap justify-between gap-3">
          {after && (
            <Link href={auditLink(locale, asked)} prefetch={false} className={buttonClass()}>
              {t('first')}
            </Link>
          )}
          {next && (
            <Link
              href={auditLink(locale, { ...asked, after: next })}
              prefetch={false}
              className={`ms-auto ${buttonClass()}`}
            >
              {t('next')}
            </Link>
          )}
        </nav>
      )}
    </Page>
  );
}
