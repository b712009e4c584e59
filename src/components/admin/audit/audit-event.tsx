import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AuditAction } from '#audit/actions.ts';
import type { AuditView } from '#audit/list.ts';
import type { Locale } from '#i18n/routing.ts';
import { formatDate } from '#persian/format-date.ts';
import { isoWithOffset } from '#persian/iso-with-offset.ts';
import { adminLink } from '#web/links.ts';
import { auditLink } from './audit-links.ts';

type Props = { locale: Locale; event: AuditView };

/** One act as a sentence, with its time, and what was said about it. */
export function AuditEvent({ locale, event }: Props) {
  const t = useTranslations('admin.audit');
  const { at, actor, action, subject, details } = event;
  const who = actor ? (actor.name ?? t('gone')) : t('system');
  const key = `actions.${action as AuditAction}` as const;
  const parts = {
    who,
    what: nameOf(event, locale, t),
    w: (chunks: ReactNode) => <bdi className="font-bold">{chunks}</bdi>,
    s: (chunks: ReactNode) => <Subject locale={locale} event={event} name={chunks} />,
  };
  const { reason, text } = details;
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid gap-1">
        <p>{t.has(key) ? t.rich(key, parts) : t.rich('unknown', parts)}</p>
        {typeof reason === 'string' && (
          <p className="text-sm text-muted">
            {t.rich('reason', { text: reason, s: (chunks) => <bdi>{chunks}</bdi> })}
          </p>
        )}
        {typeof text === 'string' && (
          <p className="text-sm text-muted">
            {t.rich('text', { text, s: (chunks) => <bdi>{chunks}</bdi> })}
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-baseline gap-x-4 text-sm">
        <Link
          href={auditLink(locale, { subject: subject.id })}
          prefetch={false}
          className="inline-block py-0.5"
        >
          {t('only')}
        </Link>
        <time dateTime={isoWithOffset(at)} className="whitespace-nowrap text-muted">
          {formatDate(at, { locale, style: 'datetime' })}
        </time>
      </div>
    </li>
  );
}

function nameOf(
  { action, subject }: AuditView,
  locale: Locale,
  t: ReturnType<typeof useTranslations<'admin.audit'>>,
): string {
  if (subject.names) return subject.names[locale];
  const setting = `settings.${subject.id as 'menus'}` as const;
  if (action.startsWith('setting.') && t.has(setting)) return t(setting);
  return t('unnamed');
}

/** Leads to an article, while there is one. */
function Subject({ locale, event, name }: Props & { name: ReactNode }) {
  const { type, id, names, edition } = event.subject;
  if (type !== 'article' || !names) return <bdi className="font-bold">{name}</bdi>;
  return (
    <Link href={adminLink(locale, `articles/${id}`)} prefetch={false}>
      <bdi lang={edition?.locale}>{name}</bdi>
    </Link>
  );
}
