import { useTranslations } from 'next-intl';
import type { BodyEmbed } from '#articles/body.ts';
import { frameOf } from '#articles/embeds.ts';

/**
 * A video or post of somebody else: a link to it and, with our script, a button that puts the
 * provider's frame in its place. Nothing is asked of the provider before that.
 */
export function ArticleEmbed({ embed }: { embed: BodyEmbed['attrs'] }) {
  const t = useTranslations('body.embed');
  const name = t(embed.provider);
  const { src, isVideo } = frameOf(embed);
  const title = t(isVideo ? 'video' : 'post', { name });
  return (
    <embed-frame
      class="embed"
      data-src={src}
      data-title={title}
      data-shape={isVideo ? 'video' : 'post'}
    >
      <p className="embed-title">{title}</p>
      <p>
        <a href={embed.url} rel="noopener">
          {t('original', { name })}
        </a>
      </p>
      <button type="button" className="chip" data-show="" hidden>
        {t('show')}
      </button>
      <p className="embed-notice" data-notice="" hidden>
        {t('notice', { name })}
      </p>
    </embed-frame>
  );
}
