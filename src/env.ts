import path from 'node:path';
import { z } from 'zod';

/** What the operator set. This file is the only reader of process.env. */
export type Env = {
  /** demo: embedded database on loopback, with demo content. production: everything else. */
  mode: 'demo' | 'production';
  host: string;
  port: number;
  /** Public origin without a slash at the end; links in pages and feeds start with it. */
  siteUrl: string;
  /** Absolute path of the folder for the database, pictures and secrets. */
  dataDir: string;
  /** The operator's own PostgreSQL, or the embedded one as `npm start` hands it down. */
  databaseUrl: string | undefined;
  /** Signs page tokens and hashes visitors; at least 32 characters. */
  secret: string | undefined;
  /** The one header in which the operator's proxy writes the reader's address; none: the socket's. */
  trustProxy: string | undefined;
  /** The SMTP server that takes the newsroom's letters, and in whose name; none: links are shown. */
  smtpUrl: string | undefined;
  mailFrom: string;
};

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const schema = z.object({
  HOST: optional(z.string().regex(/^[\w.:-]+$/, 'is not a host name or address')),
  PORT: optional(z.coerce.number('is not a number').int().min(1).max(65535)),
  SITE_URL: optional(
    z.url({
      protocol: /^https?$/,
      error: 'is not an http(s) address such as https://news.example',
    }),
  ),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(
    z.string().regex(/^postgres(ql)?:\/\//, 'does not begin with postgresql://'),
  ),
  APP_SECRET: optional(z.string().min(32, 'is shorter than 32 characters')),
  TRUST_PROXY: optional(z.string().regex(/^[\w-]+$/, 'is not the name of a header')),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, 'does not begin with smtp:// or smtps://')),
  MAIL_FROM: optional(z.string().min(3)),
  APP_MODE: optional(z.enum(['demo', 'production'])),
});

/** Every failure at once, one per line, so that an operator mends them in one go. */
export class EnvError extends Error {
  constructor(problems: string[]) {
    super(`The settings are not right:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
  }
}

/** Checks the variables; throws EnvError with all that is wrong. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source);
  const problems = parsed.success ? [] : parsed.error.issues.map(describe);
  // What passed is still checked against the rest, so that one wrong line does not hide another.
  const values = parsed.success ? parsed.data : schema.partial().catch({}).parse({});
  const host = source.HOST || '127.0.0.1';
  const isOwnDatabase = Boolean(source.DATABASE_URL);
  const mode = values.APP_MODE ?? (isOwnDatabase || !isLoopback(host) ? 'production' : 'demo');
  const isBuild = source.NEXT_PHASE === 'phase-production-build';
  if (mode === 'production' && !isBuild) problems.push(...missingInProduction(source));
  if (problems.length > 0) throw new EnvError(problems);
  const port = values.PORT ?? 3000;
  const siteUrl = new URL(values.SITE_URL ?? `http://${bracket(host)}:${port}`).origin;
  return {
    mode,
    host,
    port,
    siteUrl,
    dataDir: path.resolve(/* turbopackIgnore: true */ values.DATA_DIR ?? '.data'),
    databaseUrl: values.DATABASE_URL,
    secret: values.APP_SECRET,
    trustProxy: values.TRUST_PROXY,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM ?? `newsroom@${new URL(siteUrl).hostname}`,
  };
}

function missingInProduction(source: Record<string, string | undefined>): string[] {
  const why = source.DATABASE_URL ? 'DATABASE_URL is set' : 'HOST is not a loopback address';
  const missing: string[] = [];
  if (!source.APP_SECRET)
    missing.push(
      `APP_SECRET is missing (needed because ${why}): set it to a random text of 32 characters or more, such as the output of: openssl rand -hex 32`,
    );
  if (!source.SITE_URL)
    missing.push(
      `SITE_URL is missing (needed because ${why}): set it to the public address, such as https://news.example`,
    );
  return missing;
}

function describe(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')} ${issue.message}`;
}

/** Whether only this machine can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function bracket(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

let cached: Env | undefined;

/** The settings of this process, checked at first use. */
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}

/** The secret that signs and hashes; throws when the process was started without one. */
export function appSecret(): string {
  const { secret } = env();
  if (!secret) throw new Error('APP_SECRET is not set: start with npm start or npm run dev.');
  return secret;
}

/** What `npm start` found out (the embedded database, its own secret), for itself and its children. */
export function handDown(found: { DATABASE_URL: string; APP_SECRET: string }): void {
  const { mode, host, port, siteUrl, dataDir } = env();
  Object.assign(process.env, found, {
    APP_MODE: mode,
    HOST: host,
    PORT: String(port),
    SITE_URL: siteUrl,
    DATA_DIR: dataDir,
  });
  cached = undefined;
}
