'use client';

import { useLocale } from 'next-intl';
import { adminLink } from '#web/links.ts';
import { PictureBrowser } from './picture-browser.tsx';
import { PictureTile, TILE } from './picture-tile.tsx';
import type { PicturePage } from './use-pictures.ts';

/** The library as a page: each picture leads to its own. */
export function PictureLibrary({ first }: { first: PicturePage }) {
  const locale = useLocale();
  return (
    <PictureBrowser
      first={first}
      draw={(picture) => (
        <a href={adminLink(locale, `media/${picture.id}`)} className={TILE}>
          <PictureTile picture={picture} />
        </a>
      )}
    />
  );
}
