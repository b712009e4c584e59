import localFont from 'next/font/local';

/** Vazirmatn for both languages, one file (npm run font makes it). */
export const font = localFont({
  src: '../../public/fonts/vazirmatn-33.0.3.woff2',
  variable: '--font-vazirmatn',
  weight: '400 700',
  display: 'swap',
  fallback: ['Tahoma', 'Segoe UI', 'Noto Sans Arabic', 'system-ui'],
});
