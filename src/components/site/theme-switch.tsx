import { getTranslations } from 'next-intl/server';

const CHOICES = [
  {
    theme: 'light',
    icon: 'M12 4V2m0 20v-2m8-8h2M2 12h2m13.7-5.7 1.4-1.4M4.9 19.1l1.4-1.4m11.4 0 1.4 1.4M4.9 4.9l1.4 1.4M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  },
  { theme: 'dark', icon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z' },
  { theme: 'system', icon: 'M4 5h16v11H4zM9 20h6m-3-4v4' },
] as const;

/** Hidden by CSS until its behaviour is there. */
export async function ThemeSwitch() {
  const t = await getTranslations('theme');
  return (
    <theme-switch>
      <fieldset className="flex">
        <legend className="sr-only">{t('label')}</legend>
        {CHOICES.map(({ theme, icon }) => (
          <button
            key={theme}
            type="button"
            data-theme={theme}
            className="icon-button"
            title={t(theme)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={icon} />
            </svg>
            <span className="sr-only">{t(theme)}</span>
          </button>
        ))}
      </fieldset>
    </theme-switch>
  );
}
