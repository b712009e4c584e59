'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import type { Locale } from '#i18n/routing.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { Button } from '../button.tsx';
import { ConfirmPassword } from '../confirm-password.tsx';
import { Dialog } from '../dialog.tsx';
import { FormError } from '../form-error.tsx';
import { Panel } from '../page.tsx';
import { SubmitButton } from '../submit-button.tsx';

/** Something about a person that takes no more than a press, and a second one to be sure. */
export function PressForm({
  action,
  id,
  kind,
  note,
  locale,
}: {
  // biome-ignore lint/suspicious/noExplicitAny: what it gives is of no interest here
  action: FormAction<any>;
  id: string;
  kind: 'step' | 'unban' | 'remove';
  note?: string | null;
  locale?: Locale;
}) {
  const t = useTranslations('admin.people');
  const [state, send] = useActionState(action, UNSENT);
  const [isAsked, setAsked] = useState(false);
  const tone = kind === 'unban' ? 'plain' : 'danger';
  return (
    <Panel title={t(`${kind}.title`)} lead={t(`${kind}.lead`)}>
      {note && (
        <p>
          {t('reason')}: <bdi>{note}</bdi>
        </p>
      )}
      <div>
        <Button tone={tone} onClick={() => setAsked(true)}>
          {t(`${kind}.title`)}
        </Button>
      </div>
      <Dialog title={t(`${kind}.title`)} isOpen={isAsked} onClose={() => setAsked(false)}>
        <p>{t(`${kind}.sure`)}</p>
        <form action={send} className="grid gap-4">
          <FormError state={state} />
          <ConfirmPassword state={state} />
          <input type="hidden" name="id" value={id} />
          {locale && <input type="hidden" name="locale" value={locale} />}
          <div className="flex flex-wrap gap-3">
            <SubmitButton tone={tone}>{t(`${kind}.title`)}</SubmitButton>
            <Button onClick={() => setAsked(false)}>{t('cancel')}</Button>
          </div>
        </form>
      </Dialog>
    </Panel>
  );
}
