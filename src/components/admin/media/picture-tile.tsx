import { useTranslations } from 'next-intl';
import type { PictureCard } from '#media/list.ts';
import { cropPosition } from '#media/sizes.ts';
import { deskPictureLink } from '#web/links.ts';
import { Badge } from '../badge.tsx';

/** Looks of what a tile stands in: a link or a button. */
export const TILE =
  'grid w-full content-start gap-1.5 rounded-lg border border-line bg-paper p-1.5 text-start no-underline hover:border-accent hover:no-underline aria-pressed:border-accent aria-pressed:bg-[var(--mark)] aria-pressed:ring-2 aria-pressed:ring-accent';

/** A picture of the library, small. */
export function PictureTile({ picture }: { picture: PictureCard }) {
  const t = useTranslations('admin.media');
  const { alt, caption, originalName } = picture;
  const { x, y } = cropPosition(picture, '4x3');
  const words = alt || caption || originalName;
  return (
    <>
      <img
        src={deskPictureLink(picture)}
        // The words beneath say it.
        alt=""
        loading="lazy"
        decoding="async"
        width={480}
        height={360}
        className="aspect-4/3 h-auto w-full rounded-md bg-panel object-cover"
        style={{ objectPosition: `${x * 100}% ${y * 100}%` }}
      />
      <span dir="auto" className="line-clamp-2 px-1 text-sm leading-normal text-ink">
        {words || t('nameless')}
      </span>
      {(picture.isExpired || !alt) && (
        <span className="flex flex-wrap gap-1 px-1 pb-1">
          {picture.isExpired && <Badge tone="danger">{t('expired')}</Badge>}
          {!alt && <Badge>{t('altMissing')}</Badge>}
        </span>
      )}
    </>
  );
}
