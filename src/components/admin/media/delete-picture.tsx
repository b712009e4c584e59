'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { FormError } from '../form-error.tsx';
import { SubmitButton } from '../submit-button.tsx';

/** Deletes a picture, after a question. */
export function DeletePicture({ id, remove }: { id: string; remove: FormAction<never> }) {
  const t = useTranslations('admin.media.delete');
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const [state, send] = useActionState(remove, UNSENT);
  return (
    <>
      <Button tone="danger" onClick={() => setIsOpen(true)}>
        {t('button')}
      </Button>
      <Dialog title={t('title')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <p>{t('text')}</p>
        <FormError state={state} />
        <form action={send} className="flex flex-wrap justify-end gap-2">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="locale" value={locale} />
          <Button onClick={() => setIsOpen(false)}>{t('cancel')}</Button>
          <SubmitButton tone="danger">{t('confirm')}</SubmitButton>
        </form>
      </Dialog>
    </>
  );
}
