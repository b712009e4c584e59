import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { loadMessages } from '#i18n/messages.ts';
import { isLocale } from '#i18n/routing.ts';
import { readSettings } from './read-settings.ts';
import { withSiteNames } from './site-names.ts';

// An explicit locale comes from route handlers, which have no root parameters.
export default getRequestConfig(async ({ locale: explicit }) => {
  const locale = explicit ?? (await rootLocale());
  if (!isLocale(locale)) notFound();
  const [messages, { siteNames }] = await Promise.all([loadMessages(locale), readSettings()]);
  return {
    locale,
    messages: withSiteNames(messages, siteNames[locale]),
    timeZone: 'Asia/Tehran',
    // A missing sentence is a bug, not a key shown to a reader.
    onError(error) {
      throw error;
    },
  };
});
