import { getTranslations } from 'next-intl/server';

/** The three letters of «الف»; hidden until its behaviour is there. */
export async function TextSize() {
  const t = await getTranslations('textSize');
  const buttons = [
    { step: '-1', label: t('smaller'), size: 'text-xs' },
    { step: '0', label: t('normal'), size: 'text-base' },
    { step: '1', label: t('larger'), size: 'text-xl' },
  ];
  return (
    <text-size data-announce={t.raw('announce')}>
      <fieldset className="flex items-center">
        <legend className="sr-only">{t('label')}</legend>
        {buttons.map(({ step, label, size }) => (
          <button
            key={step}
            type="button"
            data-step={step}
            className={`icon-button font-bold ${size}`}
            title={label}
            aria-label={label}
          >
            {t('letter')}
          </button>
        ))}
      </fieldset>
      <span role="status" className="sr-only" />
    </text-size>
  );
}
