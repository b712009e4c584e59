'use client';

import { useEffect, useRef } from 'react';
import type { BodyFigure } from '#articles/body.ts';
import { BodyEditor } from '../editor/body-editor.tsx';
import { useSnapshot, useWriting } from './writing.tsx';

/** The text itself, between the session and the editor. */
export function BodyField({
  onPasted,
  picker,
  upload,
}: {
  onPasted: () => void;
  picker: () => Promise<BodyFigure[]>;
  upload: (files: File[]) => Promise<BodyFigure[]>;
}) {
  const { article, session, editor } = useWriting();
  const turn = useSnapshot((snapshot) => snapshot.turn);
  const isTakingUp = useRef(false);
  useEffect(() => {
    // What was replaced from outside is no change of the person's.
    if (turn === 0) return;
    isTakingUp.current = true;
    editor.current?.setBody(session.snapshot().content.body);
    isTakingUp.current = false;
  }, [turn, session, editor]);
  return (
    <BodyEditor
      initial={session.snapshot().content.body}
      locale={article.locale}
      isReadOnly={!article.can.edit}
      onReady={(handle) => {
        editor.current = handle;
      }}
      onChange={(body) => {
        if (!isTakingUp.current) session.set({ body });
      }}
      onPasted={onPasted}
      picker={picker}
      upload={upload}
    />
  );
}
