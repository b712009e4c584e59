import { z } from 'zod';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { Prisma } from '#db/generated/client.ts';
import { canSeeAudit } from './policy.ts';
import { findSubjects, type SubjectView } from './subjects.ts';

export const AUDIT_TAKE = 50;

/** What somebody looks for; a part that does not fit is as if it were not there. */
export const auditQuerySchema = z.object({
  /** Id of a user, or «system». */
  person: z
    .union([z.uuid(), z.literal('system')])
    .optional()
    .catch(undefined),
  /** An action, or the noun of several: article. */
  action: z
    .string()
    .regex(/^[a-z][a-zA-Z]*(\.[a-zA-Z-]+)?$/)
    .max(60)
    .optional()
    .catch(undefined),
  /** Id of what was acted on. */
  subject: z.string().min(1).max(80).optional().catch(undefined),
});
export type AuditQuery = z.infer<typeof auditQuerySchema> & {
  /** Instants from `from` on, before `until`. */
  from?: Date | undefined;
  until?: Date | undefined;
};

export type AuditCursor = { at: Date; id: string };

const CURSOR = /^(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function writeAuditCursor({ at, id }: AuditCursor): string {
  return `${at.getTime()}_${id}`;
}

/** Null when it is none: the list begins at its beginning then. */
export function readAuditCursor(text: string | undefined): AuditCursor | null {
  const [, time = '', id = ''] = CURSOR.exec(text ?? '') ?? [];
  const at = new Date(Number(time));
  return id && !Number.isNaN(at.getTime()) ? { at, id } : null;
}

export type AuditView = {
  id: string;
  at: Date;
  action: string;
  /** Null: the system by itself. `name` is null when the account is gone. */
  actor: { id: string; name: string | null } | null;
  subject: SubjectView;
  details: Record<string, unknown>;
};

type Row = {
  id: string;
  at: Date;
  action: string;
  actorId: string | null;
  actorName: string | null;
  subjectType: string;
  subjectId: string;
  details: Record<string, unknown>;
};

/** One page of the history, newest first; null for who may not see it. At most six statements. */
export async function listAudit(
  actor: Actor,
  { query, after = null }: { query: AuditQuery; after?: AuditCursor | null },
): Promise<{ events: AuditView[]; next: AuditCursor | null } | null> {
  if (!canSeeAudit(actor)) return null;
  const found = await db.$queryRaw<Row[]>`
    SELECT e.id, e.at, e.action, e."actorId", u.name AS "actorName", e."subjectType",
      e."subjectId", e.details
    FROM "AuditEvent" e LEFT JOIN "User" u ON u.id = e."actorId"
    WHERE ${conditions(query, after)}
    ORDER BY e.at DESC, e.id DESC LIMIT ${AUDIT_TAKE + 1}`;
  const page = found.slice(0, AUDIT_TAKE);
  const last = found.length > AUDIT_TAKE ? page.at(-1) : undefined;
  const subjectOf = await findSubjects(
    page.map(({ subjectType, subjectId }) => ({ type: subjectType, id: subjectId })),
  );
  return {
    events: page.map(({ actorId, actorName, subjectType, subjectId, ...event }) => ({
      ...event,
      actor: actorId === null ? null : { id: actorId, name: actorName },
      subject: subjectOf({ type: subjectType, id: subjectId }),
    })),
    next: last ? { at: last.at, id: last.id } : null,
  };
}

function conditions(query: AuditQuery, after: AuditCursor | null): Prisma.Sql {
  const { person, action, subject, from, until } = query;
  const all = [Prisma.sql`TRUE`];
  if (person === 'system') all.push(Prisma.sql`e."actorId" IS NULL`);
  else if (person) all.push(Prisma.sql`e."actorId" = ${person}::uuid`);
  if (action?.includes('.')) all.push(Prisma.sql`e.action = ${action}`);
  else if (action) all.push(Prisma.sql`e.action LIKE ${`${action}.%`}`);
  if (subject) all.push(Prisma.sql`e."subjectId" = ${subject}`);
  if (from) all.push(Prisma.sql`e.at >= ${from}`);
  if (until) all.push(Prisma.sql`e.at < ${until}`);
  if (after) all.push(Prisma.sql`(e.at, e.id) < (${after.at}, ${after.id}::uuid)`);
  return Prisma.join(all, ' AND ');
}
