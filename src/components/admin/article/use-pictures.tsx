'use client';

import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { BodyFigure } from '#articles/body.ts';
import type { PickedPicture } from '#media/views.ts';
import { PicturePicker } from '../media/picture-picker.tsx';

type Asked = {
  isMultiple: boolean;
  /** Pasted or dropped: they go into the library first, where each one's refusal is shown. */
  files?: File[];
  answer: (pictures: PickedPicture[]) => void;
};

/** The library, asked like a question: what was picked comes back, nothing when it was closed. */
export function usePictures(): {
  pick: (isMultiple: boolean) => Promise<PickedPicture[]>;
  upload: (files: File[]) => Promise<BodyFigure[]>;
  dialog: ReactNode;
} {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = useRef<Asked | null>(null);
  const ask = useCallback(
    (question: Omit<Asked, 'answer'>) =>
      new Promise<PickedPicture[]>((answer) => {
        open.current?.answer([]);
        open.current = { ...question, answer };
        setAsked(open.current);
      }),
    [],
  );
  const pick = useCallback((isMultiple: boolean) => ask({ isMultiple }), [ask]);
  const upload = useCallback(
    async (files: File[]) => (await ask({ isMultiple: true, files })).map(toFigure),
    [ask],
  );
  const close = (pictures: PickedPicture[]) => {
    open.current?.answer(pictures);
    open.current = null;
    setAsked(null);
  };
  const dialog = asked && (
    <PicturePicker
      isOpen
      isMultiple={asked.isMultiple}
      files={asked.files}
      onClose={() => close([])}
      onPick={close}
    />
  );
  return { pick, upload, dialog };
}

/** A picture as it stands in a text. */
export function toFigure({ key, alt, caption, credit }: PickedPicture): BodyFigure {
  return { picture: key, alt, caption, credit };
}
