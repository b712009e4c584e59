const CODE = '[0-9a-fA-F]{10}';
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

// The shapes that src/front/policy.ts answers; clean.test.ts compares the two.
const READERS = new RegExp(
  `^/(?:fa|en)(?:/news/${CODE}(?:/.*)?|/(?:section|author|source)/${SLUG}|/tag/[^/]+|/search)?$`,
);
const SHORT = new RegExp(`^/n/${CODE}$`);
const OTHERS = [
  /^\/(livez|readyz|icon\.svg)?$/,
  /^\/(_next\/static|behaviours|fonts|icons|media|api)\/./,
  /^\/(fa|en)\/(admin|login|preview)(\/|$)/,
];
const ARTICLE = new RegExp(`^(?:/n/|/(?:fa|en)/news/)?(${CODE})(?:[/?#].*)?$`);

/** Whether a page for readers stands at a path of this shape. */
export const isReadersPage = (path: string): boolean => READERS.test(path);

/** Whether something of ours answers at a path, so that the front looks for no redirect there. */
export function isOurs(path: string): boolean {
  const bare = withoutSlash(path);
  return READERS.test(bare) || SHORT.test(bare) || OTHERS.some((shape) => shape.test(path));
}

/** The code of the article that an address of ours, or a code alone, means. */
export const codeIn = (to: string): string | null => ARTICLE.exec(to)?.[1]?.toLowerCase() ?? null;

export const withoutSlash = (path: string): string => path.replace(/\/+$/, '');
