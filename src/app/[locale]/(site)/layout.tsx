import '../../globals.css';
import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import type { ReactNode } from 'react';
import { firstPaintScript } from '#behaviours/first-paint.ts';
import behaviours from '#behaviours/manifest.json';
import { FontPreload } from '#components/ui/font-preload.tsx';
import { DIRECTION, isLocale, LOCALES } from '#i18n/routing.ts';

export const dynamic = 'force-dynamic';
// Any other first segment is no edition: 404 without a render.
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

/** The root of the reader pages of both editions: language, direction, font, and the only two scripts of a reader's page. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  return (
    // The inline script sets attributes of the root before anything is drawn.
    <html lang={locale} dir={DIRECTION[locale]} suppressHydrationWarning>
      <head>
        <FontPreload />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: one constant of our own */}
        <script dangerouslySetInnerHTML={{ __html: firstPaintScript }} />
        <script src={behaviours.reader} defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
