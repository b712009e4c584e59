import type { NextRequest } from 'next/server';
import { isLocale } from '#i18n/routing.ts';
import { chooseLanguage } from '#people/choose-language.ts';
import { adminLink } from '#web/links.ts';
import { isOwnRequest } from '#web/own-origin.ts';
import { refuse } from '#web/route-error.ts';
import { safePath } from '#web/safe-path.ts';
import { currentVisit } from '#web/session.ts';

/**
 * The same page in the other language, which is the person's own from now on. A form that is simply
 * posted: the new language and direction need a new document.
 */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isOwnRequest(request.headers)) return refuse('origin_foreign');
  const form = await request.formData();
  const to = form.get('to');
  if (!isLocale(to)) return refuse('field_invalid');
  const visit = await currentVisit();
  if (visit) await chooseLanguage(visit.person, { locale: to }, new Date());
  const path = safePath(form.get('path'))?.replace(/^\/(fa|en)/, `/${to}`) ?? adminLink(to);
  return new Response(null, {
    status: 303,
    headers: { Location: path, 'Cache-Control': 'private, no-store' },
  });
}
