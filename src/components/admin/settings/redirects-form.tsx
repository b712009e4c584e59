'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { formatNumber } from '#persian/digits.ts';
import type { LineOutcome } from '#redirects/save-lines.ts';
import { type FormAction, type FormState, UNSENT } from '#web/form-state.ts';
import { Badge } from '../badge.tsx';
import { TextArea } from '../field.tsx';
import { FormError } from '../form-error.tsx';
import { Notice } from '../notice.tsx';
import { SubmitButton } from '../submit-button.tsx';
import { useSentence } from '../use-sentence.ts';
import { Address } from './address.tsx';

/** Takes many lines at once; what was refused stays to be mended. */
export function RedirectsForm({ save, most }: { save: FormAction<LineOutcome[]>; most: number }) {
  const t = useTranslations('admin.settings.redirects');
  const locale = useLocale();
  const [state, send] = useActionState(save, UNSENT);
  return (
    <form action={send} className="grid max-w-3xl gap-4">
      <FormError state={state} />
      <TextArea
        // A new life after each sending: what was taken is gone from it.
        key={state.turn}
        label={t('lines')}
        hint={t('hint', { max: formatNumber(most, locale) })}
        name="text"
        dir="ltr"
        rows={5}
        required
        spellCheck={false}
        defaultValue={leftOf(state)}
        className="[&_textarea]:break-all"
      />
      <div>
        <SubmitButton>{t('add')}</SubmitButton>
      </div>
      {state.done && <Outcomes key={`outcomes ${state.turn}`} outcomes={state.done} />}
    </form>
  );
}

function leftOf({ done, values }: FormState<LineOutcome[]>): string {
  if (!done) return String(values.text ?? '');
  return done.flatMap(({ line, refused }) => (refused ? [line] : [])).join('\n');
}

function Outcomes({ outcomes }: { outcomes: LineOutcome[] }) {
  const t = useTranslations('admin.settings.redirects');
  const locale = useLocale();
  const sentence = useSentence();
  const kindOf = ({ saved }: LineOutcome) => saved?.outcome ?? 'refused';
  const count = (kind: string) =>
    formatNumber(outcomes.filter((one) => kindOf(one) === kind).length, locale);
  const isRefused = outcomes.some(({ refused }) => refused);
  return (
    <>
      <Notice tone={isRefused ? 'warning' : 'done'} isNews>
        <p>
          {t('summary', {
            added: count('added'),
            changed: count('changed'),
            same: count('same'),
            refused: count('refused'),
          })}
        </p>
        {isRefused && <p>{t('left')}</p>}
      </Notice>
      <ol
        aria-label={t('outcomes')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
        tabIndex={0}
        className="grid max-h-96 gap-3 overflow-y-auto rounded-md border border-line p-3"
      >
        {outcomes.map((one) => (
          <li key={one.number} className="grid gap-1">
            <span className="flex flex-wrap items-baseline gap-2">
              <span className="text-sm text-muted">{formatNumber(one.number, locale)}</span>
              <Badge tone={one.refused ? 'danger' : 'plain'}>{t(`outcome.${kindOf(one)}`)}</Badge>
              <Address path={one.saved?.path ?? one.line} />
            </span>
            {one.saved && (
              <span className="text-sm text-muted">
                {t('leads')} <Address path={one.saved.to} />
              </span>
            )}
            {one.refused && (
              <span className="text-sm font-bold text-kicker">{sentence(one.refused)}</span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
