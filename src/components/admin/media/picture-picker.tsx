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

/**
 * Chooses pictures from the library, or uploads them into it. What is uploaded here is chosen at once.
 * `isMultiple`: as many as one likes, in the order in which they were chosen.
 */
export function PicturePicker({
  isOpen,
  isMultiple = false,
  onClose,
  onPick,
}: {
  isOpen: boolean;
  isMultiple?: boolean;
  onClose: () => void;
  onPick: (pictures: PickedPicture[]) => void;
}) {
  const t = useTranslations('admin.media.picker');
  return (
    <Dialog
      size="wide"
      title={isMultiple ? t('several') : t('one')}
      isOpen={isOpen}
      onClose={onClose}
    >
      <Choice isMultiple={isMultiple} onClose={onClose} onPick={onPick} />
    </Dialog>
  );
}

// Apart from the dialog, so that each opening begins anew.
function Choice({
  isMultiple,
  onClose,
  onPick,
}: {
  isMultiple: boolean;
  onClose: () => void;
  onPick: (pictures: PickedPicture[]) => void;
}) {
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
