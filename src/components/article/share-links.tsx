import { getTranslations } from 'next-intl/server';
import type { ShareTarget } from '#settings/schema.ts';
import { shareLink } from '#web/share-link.ts';

/** Plain links to each service; the device's own share sheet first, where it has one. */
export async function ShareLinks({
  targets,
  url,
  headline,
}: {
  targets: ShareTarget[];
  url: string;
  headline: string;
}) {
  const t = await getTranslations('share');
  return (
    <share-page data-title={headline} data-url={url}>
      <section aria-label={t('label')} className="share">
        <h2 className="share-heading">{t('label')}</h2>
        <ul>
          <li>
            <button type="button" data-native="" hidden className="chip">
              {t('native')}
            </button>
          </li>
          {targets.map((target) => (
            <li key={target}>
              <a
                className="chip"
                href={shareLink(target, { url, headline })}
                rel="nofollow noopener"
                target={target === 'email' ? undefined : '_blank'}
                aria-label={target === 'email' ? t('byEmail') : t('on', { name: t(target) })}
              >
                {t(target)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </share-page>
  );
}
