'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { choose, chosen, themeChoice } from '#behaviours/choices.ts';
import { Icon, type IconName } from './icon.tsx';

const CHOICES: { theme: 'light' | 'dark' | 'system'; icon: IconName }[] = [
  { theme: 'light', icon: 'sun' },
  { theme: 'dark', icon: 'moon' },
  { theme: 'system', icon: 'screen' },
];

/** The same choice as on the reader's pages, kept in the same place. */
export function ThemeSwitch() {
  const t = useTranslations('theme');
  const [theme, setTheme] = useState<string | null>(null);
  useEffect(() => setTheme(chosen(themeChoice) ?? 'system'), []);
  return (
    <fieldset className="flex rounded-md border border-line">
      <legend className="sr-only">{t('label')}</legend>
      {CHOICES.map((choice) => (
        <button
          key={choice.theme}
          type="button"
          aria-pressed={theme === choice.theme}
          title={t(choice.theme)}
          className="grid size-9 place-items-center rounded-md text-muted hover:text-accent aria-pressed:bg-[var(--mark)] aria-pressed:text-accent"
          onClick={() => {
            choose(themeChoice, choice.theme);
            setTheme(choice.theme);
          }}
        >
          <Icon name={choice.icon} />
          <span className="sr-only">{t(choice.theme)}</span>
        </button>
      ))}
    </fieldset>
  );
}
