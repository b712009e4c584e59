'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PictureCard } from '#media/list.ts';
import type { PickedPicture } from '#media/views.ts';
import { formatNumber } from '#persian/digits.ts';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { PictureBrowser } from './picture-browser.tsx';
import { PictureTile, TILE } from './picture-tile.tsx';

type Props = {
  /** As many as one likes, in the order in which they are chosen. */
  isMultiple?: boolean;
  /** To be uploaded and chosen from the start: what was pasted or dropped elsewhere. */
  files?: File[] | undefined;
  onClose: () => void;
  onPick: (pictures: PickedPicture[]) => void;
};

/** Chooses pictures from the library, or uploads them into it; what is uploaded here is chosen at once. */
export function PicturePicker({ isOpen, ...props }: Props & { isOpen: boolean }) {
  const t = useTranslations('admin.media.picker');
  const title = props.isMultiple ? t('several') : t('one');
  return (
    <Dialog size="wide" title={title} isOpen={isOpen} onClose={props.onClose}>
      <Choice {...props} />
    </Dialog>
  );
}

// Apart from the dialog, so that each opening begins anew.
function Choice({ isMultiple = false, files, onClose, onPick }: Props) {
  const t = useTranslations('admin.media.picker');
  const locale = useLocale();
  const [chosen, setChosen] = useState<PictureCard[]>([]);

  const isChosen = ({ id }: PictureCard) => chosen.some((one) => one.id === id);
  const choose = (picture: PictureCard) =>
    setChosen((before) => {
      if (!isMultiple) return [picture];
      return [...before.filter(({ id }) => id !== picture.id), picture];
    });
  const press = (picture: PictureCard) => {
    if (isChosen(picture)) setChosen(chosen.filter(({ id }) => id !== picture.id));
    else choose(picture);
  };

  return (
    <>
      <PictureBrowser
        first={null}
        files={files}
        onUploaded={choose}
        draw={(picture) => (
          <button
            type="button"
            aria-pressed={isChosen(picture)}
            onClick={() => press(picture)}
            onDoubleClick={() => !isMultiple && onPick([picture])}
            className={TILE}
          >
            <PictureTile picture={picture} />
          </button>
        )}
      />
      <footer className="sticky bottom-0 -mx-5 -mb-4 flex flex-wrap items-center gap-2 border-t border-line bg-paper px-5 py-3">
        <p role="status" className="me-auto text-sm text-muted">
          {t('chosen', { count: formatNumber(chosen.length, locale) })}
        </p>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button tone="primary" disabled={chosen.length === 0} onClick={() => onPick(chosen)}>
          {t('use')}
        </Button>
      </footer>
    </>
  );
}
