import { useLocale, useTranslations } from 'next-intl';
import type { PictureUse } from '#media/find.ts';
import { formatNumber } from '#persian/digits.ts';
import { adminLink } from '#web/links.ts';
import { Badge } from '../badge.tsx';

/** The articles that show a picture. */
export function UsedIn({ uses, others }: { uses: PictureUse[]; others: number }) {
  const t = useTranslations('admin.media.uses');
  const locale = useLocale();
  if (uses.length === 0 && others === 0) return <p className="text-muted">{t('none')}</p>;
  return (
    <ul className="grid gap-2">
      {uses.map(({ id, headline, locale: language, isLive }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <a
            href={adminLink(locale, `articles/${id}`)}
            lang={language}
            dir="auto"
            className="min-w-0 text-accent"
          >
            {headline || t('untitled')}
          </a>
          <Badge>{t(`languages.${language}`)}</Badge>
          {isLive && <Badge tone="accent">{t('live')}</Badge>}
        </li>
      ))}
      {others > 0 && (
        <li className="text-muted">{t('others', { count: formatNumber(others, locale) })}</li>
      )}
    </ul>
  );
}
