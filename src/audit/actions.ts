/**
 * Everything that leaves a trace: noun and verb. An action that is not here does not compile, and one
 * without its sentence in both languages does not either (src/i18n/types.ts).
 */
export const AUDIT_ACTIONS = [
  'article.create',
  'article.save',
  'article.publish',
  'article.schedule',
  'article.unschedule',
  'article.withdraw',
  'section.create',
  'section.update',
  'section.move',
  'section.remove',
  'setting.change',
  'source.create',
  'source.update',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
