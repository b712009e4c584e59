import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/routing.ts';
import { absolute } from './links.ts';
import { sendMail } from './send-mail.ts';

/** What became of a secret link: on its way by mail (`link` null), or to be handed over by hand. */
export type HandedOver = { link: string | null; email: string };

/** Mails a link that lets somebody in; where that cannot be done, gives it to be shown, this once. */
export async function handOverLink(
  kind: 'invite' | 'reset',
  { locale, email, path }: { locale: Locale; email: string; path: string },
): Promise<HandedOver> {
  const t = await getTranslations({ locale, namespace: 'admin.mail' });
  const link = absolute(path);
  const text = [t(`${kind}Text`), link, t(`${kind}End`)].join('\n\n');
  const letter = { to: email, subject: t(`${kind}Subject`), text };
  return { email, link: (await sendMail(letter)) ? null : link };
}
