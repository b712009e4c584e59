import 'server-only';
import type { NextRequest } from 'next/server';
import { isLocale, type Locale } from '#i18n/routing.ts';

/** The edition of a reader who asked for `/`: the first of their languages that we have; else fa. */
export function preferredLocale(request: NextRequest): Locale {
  const wanted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(';q=');
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight ? Number(weight) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const found = wanted.find(({ language }) => isLocale(language))?.language;
  return isLocale(found) ? found : 'fa';
}

/** The address of who asks: what the server nearest to the reader wrote into the header. */
export function clientAddress(request: { headers: Pick<Headers, 'get'> }): string {
  const chain = request.headers.get('x-forwarded-for') ?? '';
  return chain.split(',').at(-1)?.trim() ?? '';
}
