import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { AuditAction } from '#audit/actions.ts';
import type { Locale } from '#i18n/routing.ts';
import { adminLink } from '#web/links.ts';
import { Button, buttonClass } from '../button.tsx';
import { Select, TextField } from '../field.tsx';
import { auditLink } from './audit-links.ts';
import { plainSentence } from './plain-sentence.ts';

/** As the address says it; dates as they were typed. */
export type AuditAsked = Partial<
  Record<'person' | 'action' | 'subject' | 'from' | 'until', string | undefined>
>;
type Noun = AuditAction extends `${infer N}.${string}` ? N : never;

/** By person, act and day, as a plain form. */
export function AuditFilter({
  locale,
  asked,
  people,
  actions,
}: {
  locale: Locale;
  asked: AuditAsked;
  people: { id: string; name: string }[];
  actions: readonly string[];
}) {
  const t = useTranslations('admin.audit');
  const nouns = [...new Set(actions.map((action) => action.split('.')[0] as Noun))];
  const isFiltered = Object.values(asked).some(Boolean);
  return (
    <form
      key={JSON.stringify(asked)}
      action={adminLink(locale, 'audit')}
      aria-label={t('filter.label')}
      className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
    >
      {asked.subject && <input type="hidden" name="subject" value={asked.subject} />}
      <Select label={t('filter.person')} name="person" defaultValue={asked.person ?? ''}>
        <option value="">{t('filter.anyone')}</option>
        <option value="system">{t('system')}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select label={t('filter.action')} name="action" defaultValue={asked.action ?? ''}>
        <option value="">{t('filter.anything')}</option>
        {nouns.map((noun) => (
          <optgroup key={noun} label={t(`nouns.${noun}`)}>
            <option value={noun}>{t(`nouns.${noun}`)}</option>
            {actions
              .filter((action) => action.startsWith(`${noun}.`))
              .map((action) => (
                <option key={action} value={action}>
                  {plainSentence(t.raw(`actions.${action as AuditAction}`))}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
      {(['from', 'until'] as const).map((end) => (
        <TextField
          key={end}
          label={t(`filter.${end}`)}
          name={end}
          defaultValue={asked[end]}
          placeholder={t('filter.date')}
          autoComplete="off"
        />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{t('filter.apply')}</Button>
        {isFiltered && (
          <Link href={auditLink(locale, {})} prefetch={false} className={buttonClass('quiet')}>
            {t('filter.reset')}
          </Link>
        )}
      </div>
      {asked.subject && <p className="col-span-full text-sm text-muted">{t('filter.subject')}</p>}
    </form>
  );
}
