'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { otherLocale } from '#i18n/routing.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { FormError } from '../form-error.tsx';
import { Page } from '../page.tsx';
import { SubmitButton } from '../submit-button.tsx';

/** The one thing to be known before writing: the language. */
export function NewArticle({ begin }: { begin: FormAction<never> }) {
  const t = useTranslations('admin.article.creating');
  const own = useLocale();
  const [state, send] = useActionState(begin, UNSENT);
  return (
    <Page title={t('title')} width="text">
      <form action={send} className="grid gap-4">
        <input type="hidden" name="shownIn" value={own} />
        <p>{t('choose')}</p>
        <FormError state={state} />
        <div className="flex flex-wrap gap-3">
          {[own, otherLocale(own)].map((locale, index) => (
            <SubmitButton
              key={locale}
              name="locale"
              value={locale}
              tone={index === 0 ? 'primary' : 'plain'}
            >
              {t(locale)}
            </SubmitButton>
          ))}
        </div>
      </form>
    </Page>
  );
}
