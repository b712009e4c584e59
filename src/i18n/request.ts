import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { loadMessages } from './messages.ts';
import { isLocale } from './routing.ts';

// An explicit locale comes from route handlers, which have no root parameters.
export default getRequestConfig(async ({ locale: explicit }) => {
  const locale = explicit ?? (await rootLocale());
  if (!isLocale(locale)) notFound();
  return {
    locale,
    messages: await loadMessages(locale),
    timeZone: 'Asia/Tehran',
    // A missing sentence is a bug, not a key shown to a reader.
    onError(error) {
      throw error;
    },
  };
});
