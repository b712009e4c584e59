import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { admin, twoFactor } from 'better-auth/plugins';
import { createAccessControl } from 'better-auth/plugins/access';
import { db } from '#db/client.ts';
import { appSecret, env } from '#env.ts';
import { cookieSettings } from './cookies.ts';
import { SESSION_SECONDS } from './lifetimes.ts';
import { checkPassword, hashAnyPassword } from './password.ts';

/** What our own code calls. No address leads to any endpoint: none is mounted. */
export const ENDPOINTS = [
  'signInEmail',
  'signOut',
  'getSession',
  'enableTwoFactor',
  'disableTwoFactor',
  'verifyTOTP',
  'verifyBackupCode',
  'generateBackupCodes',
] as const;

// Who may do what is decided by our policies: through Better Auth nobody may administer anything.
const nothing = createAccessControl({ user: [], session: [] }).newRole({ user: [], session: [] });
const roles = {
  reporter: nothing,
  editor: nothing,
  chief: nothing,
  moderator: nothing,
  admin: nothing,
};

/** Better Auth on our tables. Sessions last 12 hours from sign-in and are not drawn out by use. */
function build(disabledPaths: string[]) {
  const { siteUrl } = env();
  const { prefix, attributes } = cookieSettings(siteUrl);
  return betterAuth({
    appName: 'Tahririeh',
    baseURL: siteUrl,
    secret: appSecret(),
    database: prismaAdapter(db, { provider: 'postgresql' }),
    disabledPaths,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    // Ours counts per address and per account in the database (sign-in.ts).
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // Lengths are judged where passwords are set; an old one must be able to sign in.
      minPasswordLength: 1,
      // Refused at once, an endless password would tell which accounts there are.
      maxPasswordLength: 1_000_000,
      password: {
        hash: hashAnyPassword,
        verify: ({ hash, password }) => checkPassword(password, hash),
      },
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    plugins: [
      twoFactor({ issuer: 'Tahririeh' }),
      admin({ defaultRole: 'reporter', roles, adminRoles: [] }),
      // Must be the last: it hands the cookies of the others to Next.
      nextCookies(),
    ],
    advanced: {
      cookiePrefix: prefix,
      // The prefix says it already; Better Auth would put __Secure- before it.
      useSecureCookies: false,
      defaultCookieAttributes: attributes,
      // PostgreSQL has the ids made by Prisma: uuid v7.
      database: { generateId: false },
      // Where a journalist signs in from is nobody's business, also not of who steals a backup.
      ipAddress: { disableIpTracking: true },
    },
  });
}

export type Auth = ReturnType<typeof build>;

let built: Auth | undefined;

/** The one of this process. */
export function auth(): Auth {
  built ??= build(pathsToDisable());
  return built;
}

/** Every address that Better Auth knows; if somebody mounts it one day, they lead nowhere. */
function pathsToDisable(): string[] {
  return Object.values(build([]).api).flatMap(({ path }) => path ?? []);
}
