import type { ShareTarget } from '#settings/schema.ts';

type Story = { url: string; headline: string };

// Telegram, WhatsApp and X are their documented addresses; Bale and Eitaa were seen to answer and hand
// over to their apps; Soroush and Rubika are what other sites use, not documented by the services.
const ADDRESSES: Record<ShareTarget, (story: Record<keyof Story, string>) => string> = {
  telegram: ({ url, headline }) => `https://t.me/share/url?url=${url}&text=${headline}`,
  eitaa: ({ url, headline }) => `https://eitaa.com/share/url?url=${url}&text=${headline}`,
  bale: ({ url, headline }) => `https://ble.ir/share/url?url=${url}&text=${headline}`,
  rubika: ({ url, headline }) => `https://rubika.ir/share?url=${url}&text=${headline}`,
  soroush: ({ url, headline }) => `https://splus.ir/share/url?url=${url}&text=${headline}`,
  whatsapp: ({ url, headline }) => `https://wa.me/?text=${headline}%0A${url}`,
  x: ({ url, headline }) => `https://x.com/intent/post?url=${url}&text=${headline}`,
  email: ({ url, headline }) => `mailto:?subject=${headline}&body=${url}`,
};

/** Where a plain link sends the reader to share a story; everything percent-encoded. */
export function shareLink(target: ShareTarget, { url, headline }: Story): string {
  return ADDRESSES[target]({
    url: encodeURIComponent(url),
    headline: encodeURIComponent(headline),
  });
}
