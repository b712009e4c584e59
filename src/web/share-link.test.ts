import { describe, expect, it } from 'vitest';
import { SHARE_TARGETS } from '#settings/schema.ts';
import { shareLink } from './share-link.ts';

const url = 'https://news.example/fa/news/004f8e8e6e';
const headline = 'دلار & «یورو»؟ 100% #1\u200C';

const encodedUrl = encodeURIComponent(url);
const encodedHeadline = encodeURIComponent(headline);

const ADDRESSES: Record<string, string> = {
  telegram: `https://t.me/share/url?url=${encodedUrl}&text=${encodedHeadline}`,
  eitaa: `https://eitaa.com/share/url?url=${encodedUrl}&text=${encodedHeadline}`,
  bale: `https://ble.ir/share/url?url=${encodedUrl}&text=${encodedHeadline}`,
  rubika: `https://rubika.ir/share?url=${encodedUrl}&text=${encodedHeadline}`,
  soroush: `https://splus.ir/share/url?url=${encodedUrl}&text=${encodedHeadline}`,
  whatsapp: `https://wa.me/?text=${encodedHeadline}%0A${encodedUrl}`,
  x: `https://x.com/intent/post?url=${encodedUrl}&text=${encodedHeadline}`,
  email: `mailto:?subject=${encodedHeadline}&body=${encodedUrl}`,
};

describe('shareLink', () => {
  it('has a row here for every service', () => {
    expect(Object.keys(ADDRESSES).sort()).toEqual([...SHARE_TARGETS].sort());
  });

  it.each(SHARE_TARGETS)('%s', (target) => {
    const link = shareLink(target, { url, headline });
    expect(link).toBe(ADDRESSES[target]);
    expect(link).toMatch(/^[\x21-\x7E]+$/);
  });

  it.each(SHARE_TARGETS)('%s gets the whole text back out of it', (target) => {
    const values = [...new URL(shareLink(target, { url, headline })).searchParams.values()];
    expect(values.join('\n')).toContain(url);
    expect(values.join('\n')).toContain(headline);
  });
});
