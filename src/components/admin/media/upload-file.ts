import type { PickedPicture } from '#media/views.ts';
import type { Refused } from '#web/form-state.ts';

export type Uploaded = { picture: PickedPicture; isNew: boolean };
export type UploadEnd =
  | { kind: 'done'; uploaded: Uploaded }
  | { kind: 'refused'; refused: Refused }
  /** No answer, or none that can be read: it may be tried again. */
  | { kind: 'failed' };

/** Most bytes of a file (src/media/picture/read-picture.ts says the same). */
const LARGEST = 14_900_000;
const PATIENCE_MS = 120_000;

/** Sends one file; `onProgress` gets the part of it that is on its way, from 0 to 1. Never throws. */
export function uploadFile(file: File, onProgress: (part: number) => void): Promise<UploadEnd> {
  if (file.size > LARGEST) {
    const details = { max: Math.floor(LARGEST / 1_000_000) };
    return Promise.resolve({ kind: 'refused', refused: { code: 'picture_bytes', details } });
  }
  // fetch tells nothing of how far it has come.
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/admin/media');
    request.responseType = 'json';
    request.timeout = PATIENCE_MS;
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () => resolve({ kind: 'failed' });
    request.ontimeout = () => resolve({ kind: 'failed' });
    const form = new FormData();
    form.set('file', file, file.name || 'picture');
    request.send(form);
  });
}

function readAnswer({ status, response }: XMLHttpRequest): UploadEnd {
  if (status === 200 && response?.picture) return { kind: 'done', uploaded: response };
  const refused = response?.error as Refused | undefined;
  return refused?.code ? { kind: 'refused', refused } : { kind: 'failed' };
}
