import { describe, expect, test } from 'vitest';
import { EMBED_ORIGINS, frameOf, isEmbed, readEmbed } from './embeds.ts';

describe('readEmbed', () => {
  test.each([
    ['https://www.aparat.com/v/abc12', 'aparat', 'abc12'],
    ['https://aparat.com/v/Xy3Zk/عنوان', 'aparat', 'Xy3Zk'],
    ['https://www.aparat.com/video/video/embed/videohash/abc12/vt/frame', 'aparat', 'abc12'],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s', 'youtube', 'dQw4w9WgXcQ'],
    ['http://m.youtube.com/watch?feature=x&v=dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'youtube', 'dQw4w9WgXcQ'],
    ['https://youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://t.me/tasnimnews/123456', 'telegram', 'tasnimnews/123456'],
    ['https://t.me/s/tasnimnews/123456', 'telegram', 'tasnimnews/123456'],
    ['https://telegram.me/tasnimnews/7?single', 'telegram', 'tasnimnews/7'],
    ['https://x.com/someone/status/1234567890123456789?s=20', 'x', '1234567890123456789'],
    ['https://twitter.com/someone/status/12/photo/1', 'x', '12'],
    ['https://mobile.twitter.com/i/web/status/12', 'x', '12'],
    ['https://www.instagram.com/p/CabcDEF_1-2/?igshid=x', 'instagram', 'p/CabcDEF_1-2'],
    ['https://instagram.com/someone/reel/CabcDEF/', 'instagram', 'reel/CabcDEF'],
    ['https://www.instagram.com/reels/CabcDEF/', 'instagram', 'reel/CabcDEF'],
    [' https://youtu.be/dQw4w9WgXcQ\n', 'youtube', 'dQw4w9WgXcQ'],
  ])('%j is %s %s', (address, provider, id) => {
    const embed = readEmbed(address);
    expect(embed).toMatchObject({ provider, id });
    // What is stored reads as itself, and its frame is of the listed origins.
    expect(readEmbed(embed?.url ?? '')).toEqual(embed);
    expect(embed && isEmbed(embed)).toBe(true);
    expect(EMBED_ORIGINS).toContain(new URL(embed ? frameOf(embed).src : '').origin);
  });

  test.each([
    '',
    'abc',
    'javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ',
    'data:text/html,https://youtu.be/dQw4w9WgXcQ',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/?https://youtu.be/dQw4w9WgXcQ',
    'https://youtu.be@evil.example/dQw4w9WgXcQ',
    'https://user:word@youtu.be/dQw4w9WgXcQ',
    'https://youtu.be:8443/dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ"><script>',
    'https://www.youtube.com/watch?v=dQw4w9WgXc',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQQ',
    'https://www.youtube.com/@channel',
    'https://www.aparat.com/',
    'https://www.aparat.com/v/../x',
    'https://t.me/tasnimnews',
    'https://t.me/joinchat/AAAA',
    'https://t.me/tasnimnews/0',
    'https://x.com/someone',
    'https://x.com/someone/status/abc',
    'https://www.instagram.com/someone/',
    'https://vimeo.com/123',
    'ftp://youtu.be/dQw4w9WgXcQ',
  ])('%j is none', (address) => {
    expect(readEmbed(address)).toBe(null);
  });
});

test.each([
  ['another id', { provider: 'youtube', id: 'AAAAAAAAAAA' }],
  ['another provider', { provider: 'aparat', id: 'dQw4w9WgXcQ' }],
] as const)('isEmbed refuses an address of %s', (_, other) => {
  expect(isEmbed({ ...other, url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' })).toBe(false);
});
