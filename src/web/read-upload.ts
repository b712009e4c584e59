import 'server-only';
import { DomainError } from '#errors.ts';
import type { Upload } from '#media/upload.ts';

/** The file in the field `file` of a form. Throws `input_invalid` when there is none. */
export async function readUpload(request: Request): Promise<Upload> {
  const form = await request.formData().catch(() => null);
  const file = form?.get('file');
  if (!(file instanceof File)) throw new DomainError('input_invalid', { field: 'file' });
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
}
