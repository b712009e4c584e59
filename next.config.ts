import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  poweredByHeader: false,
  // The front compresses, once, and tells versions apart; it also sends the security headers.
  compress: false,
  generateEtags: false,
  reactStrictMode: true,
  // Pages are documents: metadata stands in the head for everyone, nothing streams in later.
  htmlLimitedBots: /.*/,
  // Pictures are made in fixed sizes at upload; the optimiser had remote code execution twice in 2026.
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  // `npm run types` checks the whole project, tests included; once is enough.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-pg', 'pg', 'sharp', 'exifr'],
};

export default createNextIntlPlugin('./src/web/intl-request.ts')(config);
