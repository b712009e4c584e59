'use client';

import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { BodyFigure } from '#articles/body.ts';
import type { PickedPicture } from '#media/views.ts';
import { PicturePicker } from '../media/picture-picker.tsx';
import { uploadFile } from '../media/upload-file.ts';

type Asked = { isMultiple: boolean; answer: (pictures: PickedPicture[]) => void };

/** The library, asked like a question: what was picked comes back, nothing when it was closed. */
export function usePictures(): {
  pick: (isMultiple: boolean) => Promise<PickedPicture[]>;
  upload: (files: File[]) => Promise<BodyFigure[]>;
  dialog: ReactNode;
} {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = useRef<Asked | null>(null);
  const pick = useCallback(
    (isMultiple: boolean) =>
      new Promise<PickedPicture[]>((answer) => {
        open.current?.answer([]);
        open.current = { isMultiple, answer };
        setAsked(open.current);
      }),
    [],
  );
  const close = (pictures: PickedPicture[]) => {
    open.current?.answer(pictures);
    open.current = null;
    setAsked(null);
  };
  const dialog = asked && (
    <PicturePicker isOpen isMultiple={asked.isMultiple} onClose={() => close([])} onPick={close} />
  );
  return { pick, upload, dialog };
}

/** A picture as it stands in a text. */
export function toFigure({ key, alt, caption, credit }: PickedPicture): BodyFigure {
  return { picture: key, alt, caption, credit };
}

async function upload(files: File[]): Promise<BodyFigure[]> {
  const ends = await Promise.all(files.map((file) => uploadFile(file, () => {})));
  return ends.flatMap((end) => (end.kind === 'done' ? [toFigure(end.uploaded.picture)] : []));
}
