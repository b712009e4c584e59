'use client';

import { useCallback, useRef, useState } from 'react';
import type { Refused } from '#web/form-state.ts';
import { type Uploaded, uploadFile } from './upload-file.ts';

export type Upload = {
  id: number;
  file: File;
  state: 'waiting' | 'sending' | 'done' | 'known' | 'refused' | 'failed';
  /** Sent so far, from 0 to 1; at 1 the picture is being made. */
  part: number;
  refused?: Refused;
};

// The server makes one picture at a time; the next is sent meanwhile.
const AT_ONCE = 2;

/** Uploads of this page: several at once, each with its progress and its own refusal. */
export function useUploads(onDone: (uploaded: Uploaded) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const queue = useRef<Upload[]>([]);
  const running = useRef(0);
  const count = useRef(0);
  const tell = useRef(onDone);
  tell.current = onDone;

  const change = useCallback((id: number, values: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...values } : one)));
  }, []);

  const work = useCallback(async () => {
    if (running.current >= AT_ONCE) return;
    const next = queue.current.shift();
    if (!next) return;
    running.current += 1;
    change(next.id, { state: 'sending', part: 0 });
    const end = await uploadFile(next.file, (part) => change(next.id, { part }));
    running.current -= 1;
    if (end.kind === 'done') {
      change(next.id, { state: end.uploaded.isNew ? 'done' : 'known', part: 1 });
      tell.current(end.uploaded);
    } else {
      change(next.id, {
        state: end.kind,
        ...(end.kind === 'refused' && { refused: end.refused }),
      });
    }
    await work();
  }, [change]);

  const start = useCallback(
    (added: Upload[]) => {
      queue.current.push(...added);
      for (const _ of added) void work();
    },
    [work],
  );

  const add = useCallback(
    (files: File[]) => {
      const added = files.map((file): Upload => {
        count.current += 1;
        return { id: count.current, file, state: 'waiting', part: 0 };
      });
      setUploads((all) => [...all, ...added]);
      start(added);
    },
    [start],
  );

  const retry = useCallback(
    (upload: Upload) => {
      change(upload.id, { state: 'waiting', part: 0 });
      start([upload]);
    },
    [change, start],
  );

  const clear = useCallback(() => {
    setUploads((all) => all.filter(({ state }) => state === 'waiting' || state === 'sending'));
  }, []);

  return { uploads, add, retry, clear };
}
