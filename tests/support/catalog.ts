import type { Client } from 'pg';

// What a migration can make. Columns by name, not by place: a column that was added later stands last.
const QUERIES = [
  `SELECT format('column %s.%s %s%s default %s', c.relname, a.attname,
     format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
     coalesce(pg_get_expr(d.adbin, d.adrelid), 'none'))
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
     AND a.attnum > 0 AND NOT a.attisdropped`,
  `SELECT format('%s %s', CASE relkind WHEN 'r' THEN 'table' WHEN 'S' THEN 'sequence'
     ELSE 'relation ' || relkind::text END, relname)
   FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind NOT IN ('i', 'c')`,
  `SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = 'public'`,
  `SELECT format('constraint %s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
   FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'`,
  `SELECT format('enum %s (%s)', t.typname, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder))
   FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
   WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`,
  `SELECT format('function %s', oid::regprocedure) FROM pg_proc
   WHERE pronamespace = 'public'::regnamespace`,
  `SELECT format('trigger %s.%s', tgrelid::regclass, tgname) FROM pg_trigger WHERE NOT tgisinternal`,
  `SELECT format('extension %s', extname) FROM pg_extension`,
];

/** Everything in a database that is not a row, one line each; without Prisma's own table. */
export async function describeDatabase(client: Client): Promise<string[]> {
  const lines: string[] = [];
  for (const text of QUERIES) {
    const { rows } = await client.query<[string]>({ text, rowMode: 'array' });
    lines.push(...rows.map(([line]) => line));
  }
  return lines.filter((line) => !line.includes('_prisma_migrations')).sort();
}
