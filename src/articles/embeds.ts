/** Whose posts and videos a text may show in a frame. */
export const EMBED_PROVIDERS = ['aparat', 'youtube', 'telegram', 'x', 'instagram'] as const;
export type EmbedProvider = (typeof EMBED_PROVIDERS)[number];

/** `id` is the provider's, `url` the address of the original without what only counts readers. */
export type Embed = { provider: EmbedProvider; id: string; url: string };

type Provider = {
  /** What a frame of it is loaded from; the pages' CSP lists exactly these. */
  origin: string;
  hosts: string[];
  /** The id in an address of the host, or null. */
  find: (url: URL) => string | null;
  original: (id: string) => string;
  frame: (id: string) => string;
  /** Videos keep their shape; posts say how high they are once they are there. */
  isVideo: boolean;
};

/** First group of the first pattern that fits the whole path. */
function inPath(...patterns: RegExp[]) {
  return ({ pathname }: URL): string | null => {
    for (const pattern of patterns) {
      const found = pattern.exec(pathname);
      if (found) return found.slice(1).join('/');
    }
    return null;
  };
}

const YOUTUBE_ID = /^[\w-]{11}$/;

const PROVIDERS: Record<EmbedProvider, Provider> = {
  aparat: {
    origin: 'https://www.aparat.com',
    hosts: ['aparat.com', 'www.aparat.com', 'm.aparat.com'],
    find: inPath(
      /^\/v\/([A-Za-z0-9]{3,20})(?:\/[^/]*)?\/?$/,
      /^\/video\/video\/embed\/videohash\/([A-Za-z0-9]{3,20})\/vt\/frame\/?$/,
    ),
    original: (id) => `https://www.aparat.com/v/${id}`,
    frame: (id) => `https://www.aparat.com/video/video/embed/videohash/${id}/vt/frame`,
    isVideo: true,
  },
  youtube: {
    origin: 'https://www.youtube-nocookie.com',
    hosts: [
      ...['youtube.com', 'www.youtube.com', 'm.youtube.com', 'youtu.be'],
      'www.youtube-nocookie.com',
    ],
    find: (url) => {
      const short = url.hostname === 'youtu.be';
      if (!short && url.pathname === '/watch') return match(YOUTUBE_ID, url.searchParams.get('v'));
      const path = short ? /^\/([\w-]{11})\/?$/ : /^\/(?:shorts|embed|live|v)\/([\w-]{11})\/?$/;
      return inPath(path)(url);
    },
    original: (id) => `https://www.youtube.com/watch?v=${id}`,
    frame: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
    isVideo: true,
  },
  telegram: {
    origin: 'https://t.me',
    hosts: ['t.me', 'www.t.me', 'telegram.me', 'www.telegram.me'],
    find: inPath(/^\/(?:s\/)?([A-Za-z]\w{3,31})\/([1-9]\d{0,9})\/?$/),
    original: (id) => `https://t.me/${id}`,
    frame: (id) => `https://t.me/${id}?embed=1`,
    isVideo: false,
  },
  x: {
    origin: 'https://platform.twitter.com',
    hosts: [
      ...['x.com', 'www.x.com', 'mobile.x.com'],
      ...['twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
    ],
    find: inPath(
      /^\/\w{1,15}\/status(?:es)?\/([1-9]\d{0,19})(?:\/(?:photo|video)\/\d+)?\/?$/,
      /^\/i\/web\/status\/([1-9]\d{0,19})\/?$/,
    ),
    // Whose post it is stands in the address, but the number alone names it.
    original: (id) => `https://x.com/i/status/${id}`,
    frame: (id) => `https://platform.twitter.com/embed/Tweet.html?id=${id}`,
    isVideo: false,
  },
  instagram: {
    origin: 'https://www.instagram.com',
    hosts: ['instagram.com', 'www.instagram.com', 'm.instagram.com'],
    find: (url) =>
      inPath(/^(?:\/[\w.]{1,30})?\/(p|reels?|tv)\/([\w-]{5,40})(?:\/embed)?\/?$/)(url)?.replace(
        /^(reels|tv)\//,
        (kind) => (kind === 'tv/' ? 'p/' : 'reel/'),
      ) ?? null,
    original: (id) => `https://www.instagram.com/${id}/`,
    frame: (id) => `https://www.instagram.com/${id}/embed`,
    isVideo: false,
  },
};

/** Origins of all frames that a reader can open. */
export const EMBED_ORIGINS = EMBED_PROVIDERS.map((name) => PROVIDERS[name].origin);

/**
 * What a pasted address shows, or null when it is of no provider that we know, or of no post or
 * video of it. Only https (http is taken for it), no user names or ports in the address.
 */
export function readEmbed(address: string): Embed | null {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.port || url.username || url.password) {
    return null;
  }
  for (const provider of EMBED_PROVIDERS) {
    const { hosts, find, original } = PROVIDERS[provider];
    const id = hosts.includes(url.hostname) ? find(url) : null;
    if (id) return { provider, id, url: original(id) };
  }
  return null;
}

/** Whether these are what `readEmbed` makes of an address: nothing else may be stored or framed. */
export function isEmbed({ provider, id, url }: { [Key in keyof Embed]: string }): boolean {
  const read = readEmbed(url);
  return read !== null && read.provider === provider && read.id === id && read.url === url;
}

/** The provider's own page for a frame, and the shape of it. */
export function frameOf({ provider, id }: Embed): { src: string; isVideo: boolean } {
  const { frame, isVideo } = PROVIDERS[provider];
  return { src: frame(id), isVideo };
}

function match(pattern: RegExp, text: string | null): string | null {
  return text !== null && pattern.test(text) ? text : null;
}
