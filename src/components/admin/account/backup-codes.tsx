'use client';

import { useTranslations } from 'next-intl';

/** Codes to be written down: they are shown this once. */
export function BackupCodes({ codes }: { codes: string[] }) {
  const t = useTranslations('admin.account');
  return (
    <section className="grid gap-2">
      <h3 className="font-bold">{t('backupCodes')}</h3>
      <p className="text-sm text-muted">{t('backupHint')}</p>
      <ul
        dir="ltr"
        className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-md border border-line bg-panel px-4 py-3 font-mono sm:grid-cols-3"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </section>
  );
}
