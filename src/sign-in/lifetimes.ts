/** From sign-in to the end of a session. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** How long a device that once signed in gets in although the account is locked. */
export const DEVICE_SECONDS = 180 * 24 * 60 * 60;
