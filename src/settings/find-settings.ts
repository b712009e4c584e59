import { db } from '#db/client.ts';
import { DEFAULTS, type Settings, settingsSchema } from './schema.ts';

/** What the newsroom has set, with defaults for the rest. */
export async function findSettings(): Promise<Settings> {
  const rows = await db.setting.findMany({ select: { key: true, value: true } });
  const settings = { ...DEFAULTS };
  for (const { key, value } of rows) {
    if (key in settingsSchema) assign(settings, key as keyof Settings, value);
  }
  return settings;
}

function assign<K extends keyof Settings>(settings: Settings, key: K, value: unknown): void {
  const parsed = settingsSchema[key].safeParse(value);
  if (parsed.success) settings[key] = parsed.data as Settings[K];
}

/** The lines that readers of an edition see, in order. */
export function policyLinesOf({ commentPolicy }: Settings, locale: 'fa' | 'en'): string[] {
  return commentPolicy.flatMap((line) => (line.isOn && line[locale] ? [line[locale]] : []));
}
