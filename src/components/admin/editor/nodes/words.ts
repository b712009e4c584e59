import type { useTranslations } from 'next-intl';

/** The editor's sentences, handed to the parts of it that are not React's. */
export type Words = ReturnType<typeof useTranslations<'admin.editor'>>;
