import type { useTranslations } from 'next-intl';

/** The editor's sentences, handed to the parts of it that are not React's. */
export type Words = ReturnType<typeof useTranslations<'admin.editor'>>;

/** What nodes need to be shown: their sentences, and where a picture's file is. */
export type Look = { words: Words; srcOf: (picture: string) => string };
