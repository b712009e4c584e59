/** Next or the database cannot answer now; a page that is kept is better than nothing. */
export class Unavailable extends Error {}

/** Next gave an answer that is somebody's own, on a path where the policy expects none. */
export class NotPublic extends Error {}

/** A body that is larger than it may be. */
export class TooLarge extends Error {}
