import '../../admin.css';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { firstPaintScript } from '#behaviours/first-paint.ts';
import { ZwnjFieldKeys } from '#components/admin/editor/zwnj-field-keys.tsx';
import { NonceMark } from '#components/admin/nonce-mark.tsx';
import { FontPreload } from '#components/ui/font-preload.tsx';
import { DIRECTION, isLocale, LOCALES } from '#i18n/routing.ts';

export const dynamic = 'force-dynamic';
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

/** The root of the newsroom's own pages: React in the browser, which reader pages never get. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  const { admin, errors, article, site, theme } = await getMessages();
  return (
    <html lang={locale} dir={DIRECTION[locale]} suppressHydrationWarning>
      <head>
        <FontPreload />
        <NonceMark nonce={await nonceOf()} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: one constant of our own */}
        <script dangerouslySetInnerHTML={{ __html: firstPaintScript }} />
      </head>
      <body>
        <NextIntlClientProvider
          locale={await getLocale()}
          messages={{ admin, errors, article, site, theme }}
          timeZone="Asia/Tehran"
        >
          <ZwnjFieldKeys />
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

/** The nonce that the front gave this response. */
async function nonceOf(): Promise<string | undefined> {
  const policy = (await headers()).get('content-security-policy') ?? '';
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}
