'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button, type ButtonTone } from './button.tsx';

/** Sends its form, once: while the answer is on its way it can be pressed, and does nothing. */
export function SubmitButton({
  tone = 'primary',
  size = 'normal',
  children,
  ...rest
}: {
  tone?: ButtonTone;
  size?: 'normal' | 'small';
  children: ReactNode;
  name?: string;
  value?: string;
}) {
  const { pending } = useFormStatus();
  return (
    <Button
      type="submit"
      tone={tone}
      size={size}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
      {...rest}
    >
      {children}
    </Button>
  );
}
