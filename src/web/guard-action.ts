import 'server-only';
import { headers } from 'next/headers';
import { DomainError } from '#errors.ts';
import { isOwnRequest } from './own-origin.ts';

/** First line of every server action. Throws `origin_foreign` for what no page of ours sent. */
export async function guardAction(): Promise<void> {
  if (!isOwnRequest(await headers())) throw new DomainError('origin_foreign');
}
