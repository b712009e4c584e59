'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { Field } from '../field.tsx';

/** Asks for an address. `onSubmit` gives the sentence that says what is wrong, or null when it took it. */
export function AddressDialog({
  title,
  hint,
  initial,
  onSubmit,
  onRemove,
  onClose,
}: {
  title: string;
  hint: string;
  initial: string;
  onSubmit: (address: string) => string | null;
  /** With it there is something to take away. */
  onRemove?: (() => void) | undefined;
  onClose: () => void;
}) {
  const t = useTranslations('admin.editor');
  const wrongId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState(initial);
  const [wrong, setWrong] = useState<string | null>(null);
  // The dialog, which opens in an effect of its own, begins at its first button.
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The form of the page around the editor is not meant.
    event.stopPropagation();
    setWrong(onSubmit(address.trim()));
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate className="grid gap-4">
        <Field label={t('address')} hint={hint}>
          {(props) => (
            <input
              {...props}
              ref={field}
              dir="ltr"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              value={address}
              aria-invalid={wrong !== null || undefined}
              aria-describedby={wrong ? wrongId : props['aria-describedby']}
              onChange={(event) => {
                setAddress(event.target.value);
                setWrong(null);
              }}
            />
          )}
        </Field>
        <p id={wrongId} role="alert" className="text-sm font-bold text-kicker">
          {wrong}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" tone="primary">
            {t('save')}
          </Button>
          {onRemove && <Button onClick={onRemove}>{t('remove')}</Button>}
          <Button tone="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
