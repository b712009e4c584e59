const words = (list: string) => list.trim().split(/\s+/);

/** Longest first, so that the first that fits is the right one. */
export const PLURAL_ENDINGS = words('هایشان هایمان هایتان هاست هایی هایم هایت هایش های ها');

/** After the silent he: «to be», «a», and possessives. */
export const HE_ENDINGS = words('ایم اید اند ام ای ات اش');

/** Possessives that need a half-space after the silent he only. */
export const CLITIC_ENDINGS = words('مان تان شان');

/** Longest first. */
export const COMPARATIVE_ENDINGS = words('ترینها ترهای ترین ترها تری تر');

/** Words that no ending is put after, though some look like stems. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(`
    و از به که در با بر تا را یا اما نه چه هم این آن هر هیچ چند نیز پس اگر ولی من تو او ما شما وی
    است بود شد می نمی یک
  `),
);

/** «آنها» and «این ها»: the half-space is what the Academy writes, the joined form is right as well. */
export const PRONOUNS: ReadonlySet<string> = new Set(words('آن این همان همین'));
