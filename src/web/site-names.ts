import type { Messages } from '#i18n/messages.ts';

/**
 * The sentences of an edition with the names that the newsroom has given it, so that header, titles,
 * feeds and machines all say the same one. What is empty stays as the program calls it.
 */
export function withSiteNames(
  messages: Messages,
  names: { name: string; tagline: string },
): Messages {
  const { name, tagline } = messages.site;
  return {
    ...messages,
    site: {
      ...messages.site,
      name: names.name ? asMessage(names.name) : name,
      tagline: names.tagline ? asMessage(names.tagline) : tagline,
    },
  };
}

/** A name is no ICU message: what would be a sign of one is quoted, and a quote is doubled. */
function asMessage(text: string): string {
  return text.replace(/'/g, "''").replace(/[{}<>]+/g, (signs) => `'${signs}'`);
}
