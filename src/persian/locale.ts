/** The language of an edition. */
export type Locale = 'fa' | 'en';
